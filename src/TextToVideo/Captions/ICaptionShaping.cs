namespace TextToVideo.Captions;

/// <summary>Whether whatever burns captions in joins and orders the letters of writing that needs it: Arabic, Hebrew, the scripts of India.</summary>
public interface ICaptionShaping
{
    /// <summary>Null where it does; else what is wrong, and what to do.</summary>
    Task<string?> FindFaultAsync(CancellationToken cancellationToken);
}
