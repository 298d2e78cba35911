using System.Net.Http.Headers;
using System.Text;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Uploads;

/// <summary>Files that begin as media do; the studio believes the rest.</summary>
internal static class Media
{
    public static byte[] Clip(string text) => Encoding.Latin1.GetBytes("\0\0\0\u0020ftypisom\0\0\u0002\0" + text);

    public static byte[] Song(string text) => Encoding.Latin1.GetBytes("RIFF\u0024\0\0\0WAVEfmt " + text);

    public static ByteArrayContent Body(byte[] content)
    {
        var body = new ByteArrayContent(content);
        // As curl says it of --data-binary: what a client names tells nothing.
        body.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        return body;
    }

    /// <returns>What requests name it by.</returns>
    public static async Task<string> SendAsync(ApiBench bench, byte[] content, CancellationToken cancellationToken, string name = "")
    {
        using var response = await bench.Http.PostAsync($"/mcp/uploads?name={Uri.EscapeDataString(name)}", Body(content), cancellationToken);
        return (await Answer.JsonAsync(response, 201, cancellationToken)).GetProperty("reference").GetString()!;
    }
}
