using TextToVideo.Health;

namespace TextToVideo.Media.Whisper;

/// <summary>Whether the model that is set is here, and what fetching it would cost.</summary>
public sealed class WhisperCheck(WhisperModels models) : IReadinessCheck
{
    public Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var finding = new ReadinessFinding { Name = "whisper model", Purpose = "word times in any language", IsReady = false, Detail = "none is set" };
        finding = models.Place switch
        {
            null => finding with { Remedy = "Set Whisper:Model to base.en (English, 148 MB) or base (99 languages, 148 MB)." },
            { } path when File.Exists(path) => finding with { IsReady = true, Detail = path },
            { } path => finding with
            {
                Detail = $"{path} is not there{(models.Known is { } known ? $"; it has {known.Size}" : "")}",
                Remedy = "Set Whisper:AllowDownload to true to have it downloaded at first use, or put the file there.",
            },
        };
        return Task.FromResult<IReadOnlyList<ReadinessFinding>>([finding]);
    }
}
