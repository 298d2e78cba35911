namespace TextToVideo.Media.Ffmpeg;

/// <summary>Another name for a file.</summary>
internal static class FileLink
{
    /// <summary>A copy where the system allows no links, as Windows does to ordinary users.</summary>
    public static void Create(string path, string target)
    {
        try
        {
            File.CreateSymbolicLink(path, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && OperatingSystem.IsWindows())
        {
            File.Copy(target, path);
        }
    }
}
