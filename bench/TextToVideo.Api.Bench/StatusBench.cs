namespace TextToVideo.Api.Bench;

/// <summary>Status of finished jobs, any of 10,000.</summary>
internal static class StatusBench
{
    private const int Clients = 8;

    public static async Task RunAsync(Server server, IReadOnlyList<string> jobs)
    {
        Task<HttpResponseMessage> AskAsync(int number) => server.Http.GetAsync($"/mcp/status/{jobs[number * 7919 % jobs.Count]}");
        await Load.RunAsync(Clients, TimeSpan.FromSeconds(3), AskAsync);
        var (perSecond, p50, p95) = await Load.RunAsync(Clients, TimeSpan.FromSeconds(8), AskAsync);
        Report.Line($"status of 10,000 jobs, {Clients} clients (goal 1,000/s, p95 20 ms)", $"{perSecond:N0} /s, p50 {p50:F1} ms, p95 {p95:F1} ms");
    }
}
