namespace TextToVideo.Speech;

/// <summary>Asks the aligners in order until one answers; the last one, the estimate, always does.</summary>
public interface IWordAlignment
{
    /// <summary>What this machine's settings make of it; empty where it is as delivered. Part of the times' key.</summary>
    string Settings => "";

    Task<AlignedWords> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken);
}
