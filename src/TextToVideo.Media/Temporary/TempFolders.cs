namespace TextToVideo.Media.Temporary;

/// <summary>
/// Folders for what tools need for a moment, within one of this process. That one goes when the process ends; what a killed process
/// left goes when the next one first needs a folder.
/// </summary>
public static class TempFolders
{
    private static readonly Lazy<OwnedFolder> Own = new(BeginOwn);

    /// <summary>An empty folder, for this user alone. Whoever asked for it deletes it as soon as it is not needed.</summary>
    /// <param name="purpose">A word, for whoever looks into it.</param>
    public static DirectoryInfo Create(string purpose) =>
        Directory.CreateDirectory(Path.Combine(Own.Value.Path, $"{purpose}-{Guid.NewGuid():N}"));

    /// <summary>A file that is good for as long as the process runs.</summary>
    /// <param name="name">The same name is the same file.</param>
    internal static string Keep(string name) => Path.Combine(Own.Value.Path, name);

    private static OwnedFolder BeginOwn()
    {
        var own = OwnedFolder.Begin(Path.GetTempPath());
        AppDomain.CurrentDomain.ProcessExit += (_, _) => own.Dispose();
        return own;
    }
}
