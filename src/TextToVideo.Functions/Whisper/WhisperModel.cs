using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Media.Whisper;
using Whisper.net;

namespace TextToVideo.Functions.Whisper;

/// <summary>
/// The model in memory: fetched by the first worker, taken from the artifact store by the others, loaded once a process. One
/// works with it at a time: each takes all cores, and memory of its own.
/// </summary>
public sealed class WhisperModel(IArtifactStore store, WhisperModels models) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private LocalArtifact? _file;
    private bool _isMultilingual;
    private WhisperFactory? _factory;

    /// <param name="language">As Whisper's models name it.</param>
    /// <returns>Null where the model does not know the language.</returns>
    public async Task<T?> UseAsync<T>(string language, Func<WhisperFactory, Task<T>> work, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(work);
        await _turn.WaitAsync(cancellationToken);
        try
        {
            // Held as long as the model: the file may be mapped into memory.
            _file ??= await OpenAsync(cancellationToken);
            if (_factory is null) await LoadAsync(_file.Path, cancellationToken);
            return language == "en" || _isMultilingual ? await work(_factory!) : null;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Native code that still hears, though nobody waits for it any more, reads this memory.
        await _turn.WaitAsync();
        _factory?.Dispose();
        if (_file is not null) await _file.DisposeAsync();
        _turn.Dispose();
    }

    private async Task LoadAsync(string path, CancellationToken cancellationToken)
    {
        _isMultilingual = await GgmlHeader.IsMultilingualAsync(path, cancellationToken);
        NativeModelFile.EnsureLoadable(path);
        _factory = WhisperFactory.FromPath(path);
    }

    private async Task<LocalArtifact> OpenAsync(CancellationToken cancellationToken)
    {
        var key = new ArtifactKey($"models/whisper/{Path.GetFileName(models.Place)}");
        if (await store.FindAsync(key, cancellationToken) is null)
        {
            var path = await models.FindAsync(cancellationToken)
                ?? throw new TextToVideoException("alignment.no_model", FailureCategory.Configuration, "No Whisper model is set.");
            using var scratch = store.BeginScratch();
            var copy = scratch.File("model.bin");
            File.Copy(path, copy);
            await store.PublishAsync(copy, key, cancellationToken);
        }
        return await store.OpenLocalAsync(key, cancellationToken);
    }
}
