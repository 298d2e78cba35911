namespace TextToVideo.Artifacts;

/// <summary>A store that hands files out itself, to whoever holds a link.</summary>
public interface IArtifactLinks
{
    /// <param name="contentType">As which the file is to be answered.</param>
    /// <param name="disposition">Of the answer, such as `attachment; filename=...`.</param>
    /// <returns>Null where this store is set up to give none.</returns>
    Task<Uri?> LinkAsync(ArtifactKey key, string contentType, string disposition, CancellationToken cancellationToken);
}
