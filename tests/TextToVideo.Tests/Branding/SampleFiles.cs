namespace TextToVideo.Tests.Branding;

/// <summary>Folders of files that lie on the machine before a test begins; they go with the run.</summary>
[TestClass]
public static class SampleFiles
{
    private static readonly Lazy<DirectoryInfo> Root = new(() => Directory.CreateTempSubdirectory("ttv-brand-"));
    private static int _folders;

    internal static string NewFolder() => Root.Value.CreateSubdirectory($"{Interlocked.Increment(ref _folders)}").FullName;

    [AssemblyCleanup]
    public static void Delete()
    {
        if (Root.IsValueCreated) Root.Value.Delete(recursive: true);
    }
}
