using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Media.Whisper;
using Whisper.net;

namespace TextToVideo.Functions.Whisper;

/// <summary>The model in memory: fetched by the first worker, taken from the artifact store by the others, loaded once a process.</summary>
public sealed class WhisperModel(IArtifactStore store, WhisperModels models) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private LocalArtifact? _file;
    private WhisperFactory? _factory;

    public async Task<WhisperFactory> LoadAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_factory is not null) return _factory;

            // Held as long as the model: the file may be mapped into memory.
            _file = await OpenAsync(cancellationToken);
            return _factory = WhisperFactory.FromPath(_file.Path);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _factory?.Dispose();
        if (_file is not null) await _file.DisposeAsync();
        _turn.Dispose();
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
