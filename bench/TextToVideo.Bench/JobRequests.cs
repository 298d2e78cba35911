using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace TextToVideo.Bench;

/// <summary>Jobs asked of a running server.</summary>
internal sealed class JobRequests(HttpClient http)
{
    /// <summary>That a request may ask for. To ask for the status again and again would take time from what is measured.</summary>
    private const int LongestWaitSeconds = 60;

    /// <returns>What a request names it by.</returns>
    public async Task<string> UploadAsync(string path)
    {
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(path));
        using var response = await http.PostAsync($"/mcp/uploads?name={Path.GetFileName(path)}", content);
        return (await AnswerAsync(response)).GetProperty("reference").GetString()!;
    }

    /// <returns>Seconds from the request to its answer, which comes when the job has ended.</returns>
    public async Task<double> MakeAsync(string script, IReadOnlyDictionary<string, object> wishes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp/generate");
        request.Content = JsonContent.Create(new Dictionary<string, object>(wishes) { ["script"] = script });
        request.Headers.Add("Prefer", $"wait={LongestWaitSeconds}");
        var watch = Stopwatch.StartNew();
        using var response = await http.SendAsync(request);
        var seconds = watch.Elapsed.TotalSeconds;
        var job = await AnswerAsync(response);
        return response.StatusCode == HttpStatusCode.OK ? seconds : throw new InvalidOperationException($"The server's job did not end within {LongestWaitSeconds} s: {job}");
    }

    private static async Task<JsonElement> AnswerAsync(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"The server answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
