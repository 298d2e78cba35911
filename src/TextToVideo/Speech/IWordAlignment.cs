namespace TextToVideo.Speech;

/// <summary>Asks the aligners in order until one answers; the last one, the estimate, always does.</summary>
public interface IWordAlignment
{
    Task<AlignedWords> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken);
}
