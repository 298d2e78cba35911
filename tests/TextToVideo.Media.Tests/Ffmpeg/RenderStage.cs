using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Media.Ffmpeg;
using TextToVideo.Rendering;
using TextToVideo.Storage;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>A renderer with a store of its own, and material to render.</summary>
internal sealed class RenderStage : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ttv-render-");
    private readonly ServiceProvider _services;
    private int _files;

    public RenderStage(Action<FfmpegOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var collection = new ServiceCollection().AddFfmpeg(configure).AddFolderStorage(options => options.Root = Path.Combine(_folder.FullName, "store"));
        collection.AddSingleton<ICaptionWriter, TestCaptionWriter>();
        services?.Invoke(collection);
        _services = collection.BuildServiceProvider();
    }

    public IVideoRenderer Renderer => Get<IVideoRenderer>();

    public IArtifactStore Store => Get<IArtifactStore>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A path that nothing is at.</summary>
    public string NewPath(string extension) => Path.Combine(_folder.FullName, $"f{Interlocked.Increment(ref _files)}{extension}");

    public async Task<ArtifactKey> PublishAsync(string path, CancellationToken cancellationToken)
    {
        var key = new ArtifactKey($"test/{Path.GetFileName(path)}");
        await Store.PublishAsync(path, key, cancellationToken);
        return key;
    }

    /// <summary>As loud as videos are.</summary>
    public async Task<MixedSound> MixAsync(SoundPlan plan, string path, CancellationToken cancellationToken)
    {
        var (commands, measured) = await MixLevel.FindAsync(
            level => Renderer.MixAsync(plan, level, path, cancellationToken), _ => Renderer.MeasureSoundAsync(path, cancellationToken));
        return new MixedSound(measured.LoudnessLufs, measured.TruePeakDbtp, commands);
    }

    public async Task<string> LocalPathAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        await using var local = await Store.OpenLocalAsync(key, cancellationToken);
        return local.Path;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
