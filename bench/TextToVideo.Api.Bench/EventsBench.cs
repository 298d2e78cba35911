using System.Net.Http.Json;
using System.Text.Json;

namespace TextToVideo.Api.Bench;

/// <summary>What 500 open event streams cost, each of a job of its own.</summary>
internal static class EventsBench
{
    private const int Streams = 500;

    public static async Task RunAsync(Server server)
    {
        var ids = new List<string>();
        for (var i = 0; i < Streams; i++)
        {
            using var response = await server.Http.PostAsJsonAsync("/mcp/generate", new { script = $"Number {i} pulls the sea.", approval = true });
            ids.Add((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("job_id").GetString()!);
        }
        foreach (var id in ids) await WaitAsync(server, id);

        var before = server.MemoryMb;
        var streams = new List<Stream>();
        foreach (var id in ids)
        {
            var stream = await server.Http.GetStreamAsync($"/mcp/events/{id}");
            await stream.ReadExactlyAsync(new byte[200]);
            streams.Add(stream);
        }
        await Task.Delay(TimeSpan.FromSeconds(5));
        Report.Line($"{Streams} open event streams (goal under 300 MB)", $"{server.MemoryMb:F0} MB resident, {server.MemoryMb - before:F0} MB more than without");
        var (_, p50, p95) = await Load.RunAsync(4, TimeSpan.FromSeconds(3), number => server.Http.GetAsync($"/mcp/status/{ids[number % ids.Count]}"));
        Report.Line("status meanwhile, 4 clients", $"p50 {p50:F1} ms, p95 {p95:F1} ms");
        foreach (var stream in streams) await stream.DisposeAsync();
    }

    private static async Task WaitAsync(Server server, string id)
    {
        while ((await server.Http.GetFromJsonAsync<JsonElement>($"/mcp/status/{id}")).GetProperty("status").GetString() != "AWAITING_APPROVAL") await Task.Delay(20);
    }
}
