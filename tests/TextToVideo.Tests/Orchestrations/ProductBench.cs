using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Redoing;
using TextToVideo.Requests;
using TextToVideo.Storage;
using TextToVideo.Studio;

namespace TextToVideo.Tests.Orchestrations;

/// <summary>The real orchestration, engine and store, over a studio that only pretends to make media.</summary>
internal sealed class ProductBench : IAsyncDisposable
{
    public static VideoRequest ThreeScenes { get; } = new()
    {
        Title = "Tides",
        Scenes = [new SceneRequest { Text = "The moon pulls." }, new SceneRequest { Text = "The sea rises." }, new SceneRequest { Text = "Then it falls." }],
    };

    private readonly string _home = Directory.CreateTempSubdirectory("ttv-bench-").FullName;
    private readonly IHost _host;

    public ProductBench(Action<IServiceCollection>? extend = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddTextToVideo();
        builder.Services.AddFolderStorage(options => options.Root = Path.Combine(_home, "artifacts"));
        builder.Services.AddEmbeddedEngine(ProductWork.Catalog(), options => options.JournalPath = Path.Combine(_home, "journal.db"));
        builder.Services.AddFakeStudio(Studio);
        extend?.Invoke(builder.Services);
        _host = builder.Build();
    }

    public FakeStudio Studio { get; } = new();

    public JobDesk Desk => _host.Services.GetRequiredService<JobDesk>();

    public JobList Jobs => _host.Services.GetRequiredService<JobList>();

    public JobRetries Retries => _host.Services.GetRequiredService<JobRetries>();

    public RedoPlanner Planner => _host.Services.GetRequiredService<RedoPlanner>();

    public BrandShelf Brands => _host.Services.GetRequiredService<BrandShelf>();

    public IArtifactStore Store => _host.Services.GetRequiredService<IArtifactStore>();

    public IOrchestrationClient Client => _host.Services.GetRequiredService<IOrchestrationClient>();

    public static async Task<ProductBench> StartAsync(Action<FakeStudio>? arrange, CancellationToken cancellationToken, Action<IServiceCollection>? extend = null)
    {
        var bench = new ProductBench(extend);
        arrange?.Invoke(bench.Studio);
        await bench._host.StartAsync(cancellationToken);
        return bench;
    }

    public IReadOnlyList<Embedded.Journal.HistoryEvent> HistoryOf(string instanceId) =>
        _host.Services.GetRequiredService<EmbeddedClient>().ReadHistory(instanceId) ?? throw new KeyNotFoundException(instanceId);

    public async Task<JobView> RunAsync(VideoRequest request, CancellationToken cancellationToken) =>
        await Desk.WaitAsync(await Desk.SubmitAsync(request, null, cancellationToken), cancellationToken);

    /// <summary>Retries a job that has ended, and ends the new run before it has begun.</summary>
    public async Task RetryAndEndInTheQueueAsync(string jobId, JobState? from, CancellationToken cancellationToken)
    {
        var last = await _host.Services.GetRequiredService<JobRuns>().CurrentAsync(jobId, cancellationToken);
        var (run, input) = await Retries.NextAsync(last, from, null, null, cancellationToken);
        await Client.ScheduleAsync(nameof(GenerateVideo), input, new ScheduleOptions { InstanceId = run.ToString(), StartAt = DateTimeOffset.UtcNow.AddHours(1) }, cancellationToken);
        await Client.TerminateAsync(run.ToString(), "Not wanted now.", cancellationToken);
    }

    public async Task<string> ReadAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        await using var stream = await Store.OpenReadAsync(key, 0, null, cancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        Directory.Delete(_home, recursive: true);
    }
}
