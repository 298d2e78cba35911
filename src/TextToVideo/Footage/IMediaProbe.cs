namespace TextToVideo.Footage;

/// <summary>Looks into a media file before it is trusted.</summary>
public interface IMediaProbe
{
    /// <exception cref="Failures.TextToVideoException">`media.unreadable` where it holds no decodable picture.</exception>
    Task<MediaFacts> ProbePictureAsync(string path, CancellationToken cancellationToken);

    /// <summary>The length of the first audio stream.</summary>
    /// <exception cref="Failures.TextToVideoException">`media.unreadable` where it holds no decodable sound.</exception>
    Task<TimeSpan> ProbeSoundAsync(string path, CancellationToken cancellationToken);
}
