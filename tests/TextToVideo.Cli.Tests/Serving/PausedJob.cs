using System.Net.Http.Json;
using System.Text.Json;

namespace TextToVideo.Cli.Tests.Serving;

/// <summary>A job that stops at its storyboard: it goes through the whole service and costs no rendering.</summary>
internal static class PausedJob
{
    public static async Task<string> SubmitAsync(HttpClient http, object request, CancellationToken cancellationToken)
    {
        using var accepted = await http.PostAsJsonAsync("/mcp/generate", request, cancellationToken);
        var answer = await accepted.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        Assert.AreEqual(202, (int)accepted.StatusCode, answer.ToString());
        var id = answer.GetProperty("job_id").GetString()!;
        await WaitForAsync(http, id, "AWAITING_APPROVAL", cancellationToken);
        return id;
    }

    public static async Task CancelAsync(HttpClient http, string id, CancellationToken cancellationToken)
    {
        using var cancelled = await http.PostAsync($"/mcp/cancel/{id}", null, cancellationToken);
        Assert.AreEqual(202, (int)cancelled.StatusCode);
        await WaitForAsync(http, id, "CANCELLED", cancellationToken);
    }

    public static async Task WaitForAsync(HttpClient http, string id, string state, CancellationToken cancellationToken)
    {
        string? now;
        while ((now = await StateAsync(http, id, cancellationToken)) != state)
        {
            Assert.IsFalse(now is "FAILED" or "COMPLETED" or "CANCELLED", $"It ended as {now}.");
            await Task.Delay(20, cancellationToken);
        }
    }

    private static async Task<string?> StateAsync(HttpClient http, string id, CancellationToken cancellationToken) =>
        (await http.GetFromJsonAsync<JsonElement>($"/mcp/status/{id}", cancellationToken)).GetProperty("status").GetString();
}
