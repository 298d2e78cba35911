using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Tests;

/// <summary>An engine on a journal in a folder of its own. After a restart it is another object on the same journal, as in another process.</summary>
/// <param name="journalPath">Of another engine, to work on the same journal; that one deletes it.</param>
internal sealed class EmbeddedEngineUnderTest(
    WorkCatalog catalog, Action<IServiceCollection> services, Action<EmbeddedEngineOptions>? configure = null, string? journalPath = null) : IRestartableEngineUnderTest
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ttv-engine-").FullName;
    private ServiceProvider? _provider;

    public string JournalPath => journalPath ?? Path.Combine(_folder, "journal.db");

    public EmbeddedEngine Engine => Provider.GetRequiredService<EmbeddedEngine>();

    public EmbeddedClient EmbeddedClient => Provider.GetRequiredService<EmbeddedClient>();

    public JournalStore Store => Provider.GetRequiredService<JournalStore>();

    public IOrchestrationClient Client => EmbeddedClient;

    private ServiceProvider Provider => _provider ??= Build();

    public Task StartAsync() => Engine.StartAsync(CancellationToken.None);

    public async Task StopAsync()
    {
        await Engine.StopAsync(CancellationToken.None);
        await DisposeProviderAsync();
    }

    public async Task CrashAsync()
    {
        Engine.Crash();
        await DisposeProviderAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await DisposeProviderAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task DisposeProviderAsync()
    {
        if (_provider is not null)
            await _provider.DisposeAsync();
        _provider = null;
    }

    private ServiceProvider Build()
    {
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        collection.AddEmbeddedEngine(catalog, options =>
        {
            options.JournalPath = JournalPath;
            options.PollInterval = TimeSpan.FromMilliseconds(20);
            options.ShutdownTimeout = TimeSpan.FromSeconds(5);
            configure?.Invoke(options);
        });
        services(collection);
        return collection.BuildServiceProvider();
    }
}
