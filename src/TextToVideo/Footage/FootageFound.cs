namespace TextToVideo.Footage;

/// <param name="Warnings">Such as "Pexels refused the key", once for each provider.</param>
public sealed record FootageFound(IReadOnlyList<FootageCandidate> Candidates, IReadOnlyList<string> Warnings);
