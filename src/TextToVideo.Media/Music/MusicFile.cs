namespace TextToVideo.Media.Music;

/// <param name="Id">Path inside the folder, with forward slashes.</param>
/// <param name="Words">Of its name, its folders' names and what the user wrote about it.</param>
internal sealed record MusicFile(string Id, string Path, IReadOnlySet<string> Words);
