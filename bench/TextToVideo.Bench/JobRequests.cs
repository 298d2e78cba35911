using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace TextToVideo.Bench;

/// <summary>Jobs asked of a running server.</summary>
internal sealed class JobRequests(HttpClient http)
{
    /// <summary>That a request may ask for. To ask for the status again and again would take time from what is measured; what takes longer tells its end itself.</summary>
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
        if (response.StatusCode == HttpStatusCode.OK) return seconds;
        await SeeEndAsync(job.GetProperty("events_url").GetString()!);
        seconds = watch.Elapsed.TotalSeconds;
        using var result = await http.GetAsync(job.GetProperty("result_url").GetString());
        var ended = await AnswerAsync(result);
        return ended.GetProperty("status").GetString() == "COMPLETED" ? seconds : throw new InvalidOperationException($"The server's job was not completed: {ended}");
    }

    /// <summary>The stream of a job's states ends with it.</summary>
    private async Task SeeEndAsync(string eventsUrl)
    {
        using var events = await http.GetAsync(eventsUrl, HttpCompletionOption.ResponseHeadersRead);
        await using var states = await events.Content.ReadAsStreamAsync();
        await states.CopyToAsync(Stream.Null);
    }

    private static async Task<JsonElement> AnswerAsync(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"The server answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
