namespace TextToVideo.Media.FolderFootage;

/// <summary>A file for as long as it stays as it is.</summary>
/// <param name="Changed">UTC.</param>
internal readonly record struct ProbeKey(string Path, long Length, DateTime Changed);
