namespace TextToVideo.Footage;

/// <summary>Looks through a clip for its liveliest and clearest parts.</summary>
public interface IClipSurveyor
{
    /// <summary>Changes when the same clip would be seen differently.</summary>
    string Version { get; }

    /// <summary>Decodes a clip once, at a small size; of a long one only the beginning.</summary>
    /// <exception cref="Failures.TextToVideoException">`media.unreadable` where it breaks off.</exception>
    Task<ClipSurvey> SurveyAsync(string path, MediaFacts facts, CancellationToken cancellationToken);
}
