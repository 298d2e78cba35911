using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Costs;
using TextToVideo.Jobs;
using TextToVideo.Retention;
using TextToVideo.Steps;
using TextToVideo.Storage.Folder;
using TextToVideo.Studio;
using TextToVideo.Uploads;
using TextToVideo.Webhooks;

namespace TextToVideo.Tests.Retention;

/// <summary>A real folder store and a clock that the test moves.</summary>
internal sealed class CleaningBench : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ttv-clean-").FullName;

    public CleaningBench() => Store = new WatchedStore(new FolderArtifactStore(new FolderStoreOptions { Root = _root }, Time));

    /// <summary>Begins at the real time: that is what the disk stamps new files with.</summary>
    public ManualTime Time { get; } = new(DateTimeOffset.UtcNow);

    public WatchedStore Store { get; }

    public KnownInstances Engine { get; } = new();

    public RetentionOptions Options { get; } = new();

    public FakeStudio Studio { get; } = new();

    public BrandShelf Brands => new(Store, Studio, Studio, Studio, new OneCuePerScene(), new UploadShelf(Store, Microsoft.Extensions.Options.Options.Create(Uploads)));

    public string DataFolder => Path.Combine(_root, "data");

    public CacheCleaner Cache => new(Store, Running);

    public UploadOptions Uploads { get; } = new();

    public JobDesk Desk => new(Engine, Store, Marks, Runs, Strays, new CallbackSecrets(), new CostLedger(Store), new JobVariants(Engine));

    public JobRetries Retries => new(Engine, Store, Runs, Strays, new UploadRules(new UploadShelf(Store, Microsoft.Extensions.Options.Options.Create(Uploads))));

    private CancellationMarks Marks => new(Store, Time);

    private StrayRuns Strays => new(Engine, Marks);

    private JobRuns Runs => new(Engine);

    private RunningJobs Running => new(Store, Engine);

    /// <summary>A finished step of that size; its prefix.</summary>
    public async Task<string> StepAsync(string name, int bytes, CancellationToken cancellationToken)
    {
        var key = StepKey.For(new StepName("demo", "1"), name);
        await WriteAsync($"{key}/picture.png", bytes, cancellationToken);
        await WriteAsync($"{key}/{StepResult.FileName}", 2, cancellationToken);
        return $"{key}/";
    }

    public Task WriteAsync(string key, int bytes, CancellationToken cancellationToken) =>
        Store.WriteAsync(new ArtifactKey(key), new byte[bytes], WriteCondition.None, cancellationToken);

    public async Task<CleaningReport> CleanAsync(CancellationToken cancellationToken)
    {
        var janitor = new CacheJanitor(
            Cache,
            new LeftoverCleaner(Store, Engine),
            new BrandCleaner(Store, Brands),
            new HistoryCleaner(Engine, Runs, Desk),
            new UploadCleaner(Store, Running),
            Microsoft.Extensions.Options.Options.Create(Options),
            Microsoft.Extensions.Options.Options.Create(Uploads),
            Time,
            NullLogger<CacheJanitor>.Instance);
        return await janitor.CleanAsync(cancellationToken);
    }

    /// <summary>The keys that begin so, without counting as a use.</summary>
    public async Task<IReadOnlyList<string>> KeysAsync(string prefix, CancellationToken cancellationToken)
    {
        var keys = new List<string>();
        await foreach (var artifact in Store.ListAsync(prefix, cancellationToken)) keys.Add(artifact.Key.Value);
        return keys;
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}
