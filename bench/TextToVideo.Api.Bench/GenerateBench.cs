using System.Net.Http.Json;

namespace TextToVideo.Api.Bench;

/// <summary>Requests taken on, durably, while the engine plans those taken on before.</summary>
internal static class GenerateBench
{
    private const int Clients = 8;

    public static async Task RunAsync(Server server)
    {
        var (perSecond, p50, p95) = await Load.RunAsync(
            Clients,
            TimeSpan.FromSeconds(5),
            number => server.Http.PostAsJsonAsync("/mcp/generate", new { script = "The moon pulls the sea. The sea rises.", seed = number, approval = true }));
        Report.Line($"generate accepted, {Clients} clients (goal 100/s)", $"{perSecond:N0} /s, p50 {p50:F1} ms, p95 {p95:F1} ms");
    }
}
