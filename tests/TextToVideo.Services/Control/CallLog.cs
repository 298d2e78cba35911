using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace TextToVideo.Services.Control;

/// <summary>Everything that was asked, in order.</summary>
internal sealed class CallLog
{
    private readonly ConcurrentQueue<ReceivedCall> _calls = new();
    private readonly ConcurrentDictionary<string, string> _underWay = new();

    /// <summary>Paths that were asked and have no answer yet.</summary>
    public IReadOnlyList<string> UnderWay => [.. _underWay.Values];

    public IReadOnlyList<ReceivedCall> Calls => [.. _calls];

    public const string CharactersItem = "characters";

    public void Begin(HttpRequest request) => _underWay[request.HttpContext.TraceIdentifier] = request.Path;

    public void Add(HttpRequest request, byte[] body, int status, long from)
    {
        _calls.Enqueue(new ReceivedCall(
            request.Method, request.Path, ContentOf(request, body), status, request.HttpContext.Items[CharactersItem] as int? ?? 0, from, Environment.TickCount64));
        _underWay.TryRemove(request.HttpContext.TraceIdentifier, out _);
    }

    private static string ContentOf(HttpRequest request, byte[] body)
    {
        // The boundary of a form is random; what is between its boundaries is what was asked.
        var text = Encoding.Latin1.GetString(body);
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Parameters.FirstOrDefault(parameter => parameter.Name == "boundary")?.Value is { } boundary)
            text = text.Replace(boundary.Trim('"'), "", StringComparison.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.Latin1.GetBytes($"{request.Path}{request.QueryString}\n{text}")))[..16];
    }
}
