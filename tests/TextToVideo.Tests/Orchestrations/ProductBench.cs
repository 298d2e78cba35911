using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Jobs;
using TextToVideo.Music;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Speech;
using TextToVideo.Storage;

namespace TextToVideo.Tests.Orchestrations;

/// <summary>The real orchestration, engine and store, over a studio that only pretends to make media.</summary>
internal sealed class ProductBench : IAsyncDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("ttv-bench-").FullName;
    private readonly IHost _host;

    public ProductBench()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddTextToVideo();
        builder.Services.AddFolderStorage(options => options.Root = Path.Combine(_home, "artifacts"));
        builder.Services.AddEmbeddedEngine(ProductWork.Catalog(), options => options.JournalPath = Path.Combine(_home, "journal.db"));
        builder.Services.AddSingleton<INarrator>(Studio);
        builder.Services.AddSingleton<IWordAlignment>(Studio);
        builder.Services.AddSingleton<IIllustrator>(Studio);
        builder.Services.AddSingleton<IVideoRenderer>(Studio);
        builder.Services.AddSingleton<IFootageProvider>(Studio);
        builder.Services.AddSingleton<IMediaProbe>(Studio);
        builder.Services.AddSingleton<IMusicLibrary>(Studio);
        builder.Services.AddSingleton<ICaptionWriter, OneCuePerScene>();
        _host = builder.Build();
    }

    public FakeStudio Studio { get; } = new();

    public JobDesk Desk => _host.Services.GetRequiredService<JobDesk>();

    public IArtifactStore Store => _host.Services.GetRequiredService<IArtifactStore>();

    public Durable.IOrchestrationClient Client => _host.Services.GetRequiredService<Durable.IOrchestrationClient>();

    public static async Task<ProductBench> StartAsync(Action<FakeStudio>? arrange, CancellationToken cancellationToken)
    {
        var bench = new ProductBench();
        arrange?.Invoke(bench.Studio);
        await bench._host.StartAsync(cancellationToken);
        return bench;
    }

    public async Task<JobView> RunAsync(VideoRequest request, CancellationToken cancellationToken) =>
        await Desk.WaitAsync(await Desk.SubmitAsync(request, null, cancellationToken), cancellationToken);

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

    private sealed class OneCuePerScene : ICaptionWriter
    {
        public string Version => "fake-1";

        public string FontsFolder => "";

        public IReadOnlyList<CaptionCue> LayOut(IReadOnlyList<TimedWord> words, TimeSpan sceneLength, CaptionLook look) =>
            words.Count == 0 ? [] : [new CaptionCue(words[0].Start, words[^1].End, [new CaptionLine([.. words.Select(w => new CaptionWord(w.Text, w.Start, w.End, SpaceBefore: true))])])];

        public IReadOnlyList<System.Text.Rune> FindMissingCharacters(string text) => [];

        public string WriteAss(IReadOnlyList<CaptionCue> cues, CaptionLook look) => $"{cues.Count} cues";
    }
}
