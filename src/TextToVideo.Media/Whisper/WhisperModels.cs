using Microsoft.Extensions.Options;
using TextToVideo.Failures;

namespace TextToVideo.Media.Whisper;

/// <summary>The one place for models: finds the one that is set, and fetches it where that is allowed. Thread-safe; all wait for one download.</summary>
public sealed class WhisperModels(ModelDownload download, IOptions<WhisperOptions> options, TimeProvider time, string defaultFolder) : IDisposable
{
    /// <summary>Each scene of a video asks; not each of them need wait for a server that is down.</summary>
    private static readonly TimeSpan FailureStays = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private (TextToVideoException Failure, DateTimeOffset Until)? _failed;

    public string Folder => Path.GetFullPath(options.Value.ModelFolder ?? defaultFolder);

    /// <summary>Of the model that is set; null for an own one.</summary>
    public WhisperModelFile? Known => options.Value.Model is { } name && !WhisperCatalogue.IsPath(name) ? WhisperCatalogue.Find(name) : null;

    /// <summary>Where the model's file is or will be; null: none is set.</summary>
    public string? Place => options.Value switch
    {
        { IsSetUp: false } => null,
        { ModelUrl: not null, ModelSha256: { } hash } => Path.Combine(Folder, $"ggml-{hash[..12].ToLowerInvariant()}.bin"),
        { Model: { } path } when WhisperCatalogue.IsPath(path) => Path.GetFullPath(path),
        _ => Known is { } known ? Path.Combine(Folder, known.FileName) : null,
    };

    public void Dispose() => _turn.Dispose();

    /// <returns>The model's whole file; null: none is set.</returns>
    /// <exception cref="TextToVideoException">`alignment.no_model`: it is not here and may not or could not be fetched; `alignment.bad_model`</exception>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        if (Place is not { } path) return null;
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (File.Exists(path)) return Checked(path);
            if (_failed is { } failed && time.GetUtcNow() < failed.Until) throw failed.Failure;
            await FetchAsync(path, cancellationToken);
            return path;
        }
        catch (TextToVideoException failure)
        {
            if (_failed?.Failure != failure) _failed = (failure, time.GetUtcNow() + FailureStays);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    private string Checked(string path)
    {
        var bytes = new FileInfo(path).Length;
        return Known is { } known && bytes != known.Bytes
            ? throw new TextToVideoException(
                "alignment.bad_model", FailureCategory.Configuration, FormattableString.Invariant($"'{path}' has {bytes:#,0} bytes; the model '{known.Name}' has {known.Bytes:#,0}. Delete it, or name an own model by its path."))
            : path;
    }

    private async Task FetchAsync(string path, CancellationToken cancellationToken)
    {
        var (source, sha256, what) = options.Value switch
        {
            { ModelUrl: { } url, ModelSha256: { } hash } => (url, hash.ToLowerInvariant(), $"The Whisper model at '{url.Host}'"),
            _ when Known is { } known => (new Uri(options.Value.Mirror ?? WhisperCatalogue.Home, known.FileName), known.Sha256, $"The Whisper model '{known.Name}' ({known.Size})"),
            _ => throw new TextToVideoException("alignment.no_model", FailureCategory.Configuration, $"The Whisper model '{path}' is not there."),
        };
        if (!options.Value.AllowDownload)
        {
            throw new TextToVideoException(
                "alignment.no_model",
                FailureCategory.Configuration,
                $"{what} is not in '{Folder}'. Set Whisper:AllowDownload to true to have it downloaded once from {source.Host}, or put {Path.GetFileName(path)} there.");
        }
        Directory.CreateDirectory(Folder);
        await download.FetchAsync(source, path, sha256, Known?.Bytes, cancellationToken);
    }
}
