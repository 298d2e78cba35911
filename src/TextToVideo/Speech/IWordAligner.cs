namespace TextToVideo.Speech;

/// <summary>Finds when each word of a known text is said in a recording. Several are tried in order.</summary>
public interface IWordAligner
{
    string Name { get; }

    /// <summary>What this machine's settings make of it; empty where it is as delivered or not set up. Others may give other times.</summary>
    string Settings => "";

    /// <returns>Null where it cannot do this language or is not installed; the next aligner is then asked.</returns>
    /// <exception cref="Failures.TextToVideoException">`alignment.*`: it tried and failed; the next one is asked, with a warning.</exception>
    Task<WordTimings?> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken);
}
