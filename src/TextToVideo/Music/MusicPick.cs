using TextToVideo.Footage;

namespace TextToVideo.Music;

/// <summary>The piece that was chosen.</summary>
/// <param name="Attribution">Who made it and on what terms, as far as its tags and the licence file beside it tell.</param>
/// <param name="Warnings">Such as that no piece has the wished mood.</param>
public sealed record MusicPick(string Path, Attribution Attribution, IReadOnlyList<string> Warnings);
