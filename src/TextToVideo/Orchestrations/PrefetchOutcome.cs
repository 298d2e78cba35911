namespace TextToVideo.Orchestrations;

/// <param name="Scenes">Scenes that are spoken and have their picture.</param>
/// <param name="Clips">Clips that were fetched for searches.</param>
public sealed record PrefetchOutcome(int Scenes, int Clips, IReadOnlyList<string> Warnings);
