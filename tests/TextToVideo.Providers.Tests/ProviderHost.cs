using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TextToVideo.Providers.Tests.OpenAi;
using TextToVideo.Storage;
using TextToVideo.Storyboards;
using TextToVideo.Studio;

namespace TextToVideo.Providers.Tests;

/// <summary>The providers as a host composes them, from settings alone.</summary>
public sealed class ProviderHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private readonly TempFolder? _ownFolder;

    private ProviderHost(ServiceProvider services, TempFolder? ownFolder, RecordedLog log)
    {
        _services = services;
        _ownFolder = ownFolder;
        Log = log;
    }

    public RecordedLog Log { get; }

    /// <summary>Fast retries, and loopback allowed as the only private network.</summary>
    public static ProviderHost Create(params (string Setting, string Value)[] settings) => Create(TimeProvider.System, settings);

    public static ProviderHost Create(TimeProvider time, params (string Setting, string Value)[] settings) => Create(new OneSceneEach(), time, settings);

    /// <param name="planner">The product's own.</param>
    public static ProviderHost Create(IScenePlanner planner, TimeProvider time, params (string Setting, string Value)[] settings) => Create(null, planner, time, settings);

    /// <param name="store">Outlives the host, and may have had others before it.</param>
    public static ProviderHost Create(TempFolder store, TimeProvider time, params (string Setting, string Value)[] settings) => Create(store, new OneSceneEach(), time, settings);

    private static ProviderHost Create(TempFolder? store, IScenePlanner planner, TimeProvider time, (string Setting, string Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["Providers:Http:PublicAddresses:Allowed:0"] = "127.0.0.0/8",
            ["Providers:Downloads:BaseDelay"] = "00:00:00.001",
        };
        foreach (var section in (string[])["Pexels", "Pixabay", "OpenAi:Chat", "OpenAi:Speech", "OpenAi:Transcription", "AzureSpeech", "ElevenLabs"]) all[$"Providers:{section}:Http:BaseDelay"] = "00:00:00.001";
        foreach (var (setting, value) in settings) all[setting] = value;
        var log = new RecordedLog();
        var ownFolder = store is null ? new TempFolder() : null;
        var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddSingleton(time)
            .AddSingleton(planner)
            .AddFolderStorage(storage => storage.Root = (store ?? ownFolder!).Path)
            .AddProviders(new ConfigurationBuilder().AddInMemoryCollection(all).Build());
        return new ProviderHost(services.BuildServiceProvider(validateScopes: true), ownFolder, log);
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public IReadOnlyList<T> All<T>()
        where T : notnull => [.. _services.GetServices<T>()];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _ownFolder?.Dispose();
    }
}
