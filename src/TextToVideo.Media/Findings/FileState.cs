namespace TextToVideo.Media.Findings;

/// <summary>A file for as long as it stays as it is.</summary>
/// <param name="Changed">UTC.</param>
internal readonly record struct FileState(string Path, long Length, DateTime Changed)
{
    public static FileState Of(FileInfo file) => new(file.FullName, file.Length, file.LastWriteTimeUtc);
}
