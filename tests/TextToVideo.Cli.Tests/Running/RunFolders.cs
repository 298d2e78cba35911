namespace TextToVideo.Cli.Tests.Running;

/// <summary>Folders that all tests of a run share.</summary>
[TestClass]
public static class RunFolders
{
    private static readonly Lazy<DirectoryInfo> Root = new(() => Directory.CreateTempSubdirectory("ttv-cli-run-"));

    /// <summary>Of that name, and there until the last test is over.</summary>
    internal static string Folder(string name) => Root.Value.CreateSubdirectory(name).FullName;

    [AssemblyCleanup]
    public static void Delete()
    {
        if (Root.IsValueCreated) Root.Value.Delete(recursive: true);
    }
}
