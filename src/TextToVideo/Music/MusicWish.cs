namespace TextToVideo.Music;

/// <summary>What music a request asks for.</summary>
/// <param name="Source">A file; or a folder, from which one is chosen.</param>
/// <param name="Mood">`calm`, `happy piano`; null: any of the folder.</param>
/// <param name="Seed">Of the job: the same folder, mood and seed give the same piece.</param>
public sealed record MusicWish(string Source, string? Mood, int Seed);
