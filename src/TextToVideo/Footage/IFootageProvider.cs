namespace TextToVideo.Footage;

/// <summary>A place where clips and pictures come from. Several are asked at once.</summary>
public interface IFootageProvider
{
    string Name { get; }

    /// <summary>Best first, at most about 20; empty where nothing fits or the provider is not set up.</summary>
    Task<FootageFound> FindAsync(FootageQuery query, CancellationToken cancellationToken);

    /// <summary>Brings the bytes of one of its candidates to a local file.</summary>
    /// <returns>What is known of these very bytes, because they were looked into to find them; null: they are to be looked into.</returns>
    /// <exception cref="Failures.TextToVideoException">`footage.*`; the next candidate is then tried.</exception>
    Task<MediaFacts?> FetchAsync(FootageCandidate candidate, string path, CancellationToken cancellationToken);

    /// <summary>Changes when the bytes behind the candidate do: size and time of a file; empty where an id never changes its content.</summary>
    string Fingerprint(FootageCandidate candidate) => "";
}
