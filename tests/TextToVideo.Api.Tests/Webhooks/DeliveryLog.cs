using System.Text.Json;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Webhooks;

/// <summary>The delivery log as the API shows it.</summary>
internal static class DeliveryLog
{
    public static async Task<IReadOnlyList<JsonElement>> ReadAsync(ApiBench bench, string jobId, CancellationToken cancellationToken) =>
        [.. (await bench.GetAsync($"/mcp/webhooks/{jobId}", cancellationToken)).GetProperty("deliveries").EnumerateArray()];

    public static async Task<IReadOnlyList<JsonElement>> WaitForAsync(
        ApiBench bench, string jobId, Func<IReadOnlyList<JsonElement>, bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            var deliveries = await ReadAsync(bench, jobId, cancellationToken);
            if (condition(deliveries)) return deliveries;
            await Task.Delay(10, cancellationToken);
        }
    }

    /// <summary>Until the last delivery is so.</summary>
    public static Task<IReadOnlyList<JsonElement>> WaitForAsync(ApiBench bench, string jobId, string status, CancellationToken cancellationToken) =>
        WaitForAsync(bench, jobId, deliveries => deliveries.Count > 0 && StatusOf(deliveries[^1]) == status, cancellationToken);

    /// <summary>Until the last delivery waits for its next attempt.</summary>
    public static async Task<JsonElement> WaitForAttemptAsync(ApiBench bench, string jobId, int number, CancellationToken cancellationToken) =>
        (await WaitForAsync(bench, jobId, deliveries => deliveries.Count > 0 && AttemptsOf(deliveries[^1]).Count == number, cancellationToken))[^1];

    public static string StatusOf(JsonElement delivery) => delivery.GetProperty("status").GetString()!;

    public static IReadOnlyList<JsonElement> AttemptsOf(JsonElement delivery) => [.. delivery.GetProperty("attempts").EnumerateArray()];
}
