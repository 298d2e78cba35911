using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TextToVideo.Artifacts;
using TextToVideo.Failures;
using Whisper.net;

namespace TextToVideo.Functions.Whisper;

/// <summary>The model in memory: downloaded by the first worker, taken from the artifact store by the others, loaded once a process.</summary>
public sealed class WhisperModel(IArtifactStore store, IHttpClientFactory clients, IOptions<WhisperOptions> options) : IAsyncDisposable
{
    public const string ClientName = "whisper-model";

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
        var hash = options.Value.ModelSha256!.ToLowerInvariant();
        var key = new ArtifactKey($"models/whisper/{hash}.bin");
        if (await store.FindAsync(key, cancellationToken) is null) await DownloadAsync(key, hash, cancellationToken);
        return await store.OpenLocalAsync(key, cancellationToken);
    }

    private async Task DownloadAsync(ArtifactKey key, string expected, CancellationToken cancellationToken)
    {
        using var scratch = store.BeginScratch();
        var path = scratch.File("model.bin");
        try
        {
            using var client = clients.CreateClient(ClientName);
            await using var source = await client.GetStreamAsync(options.Value.ModelUrl, cancellationToken);
            await using var file = File.Create(path);
            await source.CopyToAsync(file, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new TextToVideoException("alignment.no_model", FailureCategory.ExternalService, $"The Whisper model could not be downloaded from {options.Value.ModelUrl}: {e.Message}", isRetryable: true, e);
        }

        string actual;
        await using (var file = File.OpenRead(path)) actual = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        if (actual != expected)
        {
            throw new TextToVideoException("alignment.bad_model", FailureCategory.Configuration, $"The file at {options.Value.ModelUrl} has SHA-256 {actual}, but Whisper:ModelSha256 is {expected}.");
        }
        await store.PublishAsync(path, key, cancellationToken);
    }
}
