namespace TextToVideo.Api.Bench;

/// <summary>The first page of the list, and a filter that no job passes.</summary>
internal static class ListBench
{
    public static async Task RunAsync(Server server)
    {
        var (_, p50, p95) = await Load.RunAsync(1, TimeSpan.FromSeconds(2), _ => server.Http.GetAsync("/mcp/jobs?limit=50"));
        Report.Line("first 50 of 10,000 jobs", $"p50 {p50:F1} ms, p95 {p95:F1} ms");
        (_, p50, p95) = await Load.RunAsync(1, TimeSpan.FromSeconds(2), _ => server.Http.GetAsync("/mcp/jobs?limit=50&state=CANCELLED"));
        Report.Line("a filter that none of them passes", $"p50 {p50:F1} ms, p95 {p95:F1} ms");
    }
}
