using Microsoft.Extensions.Logging.Abstractions;
using TextToVideo.Durable;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Storage;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;

namespace TextToVideo.Api.Bench;

/// <summary>Fills a journal with jobs that look made.</summary>
internal static class FinishedJobs
{
    public static async Task<IReadOnlyList<string>> WriteAsync(string home, int count)
    {
        var catalog = new WorkCatalog().AddOrchestration<MadeAtOnce, GenerateVideoInput, JobOutcome>(nameof(GenerateVideo));
        var options = new EmbeddedEngineOptions { JournalPath = Path.Combine(home, "journal.db") };
        using var store = JournalStore.Open(options.JournalPath, options.PollInterval, options.RequestTimeout, NullLogger<JournalStore>.Instance);
        await using var engine = new EmbeddedEngine(store, catalog, EmptyServices.Instance, options, TimeProvider.System, NullLoggerFactory.Instance);
        var client = new EmbeddedClient(store, TimeProvider.System);
        await engine.StartAsync(CancellationToken.None);
        var ids = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (_, token) =>
        {
            var input = new GenerateVideoInput { JobId = JobDesk.NewJobId(), Request = new VideoRequest { Title = "Tides", Script = string.Concat(Enumerable.Repeat("The moon pulls the sea. ", 20)) } };
            await client.ScheduleAsync(nameof(GenerateVideo), input, new ScheduleOptions { InstanceId = input.JobId }, token);
            await client.WaitForCompletionAsync(input.JobId, token);
            ids.Add(input.JobId);
        });
        return [.. ids];
    }

    private sealed class EmptyServices : IServiceProvider
    {
        public static EmptyServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
