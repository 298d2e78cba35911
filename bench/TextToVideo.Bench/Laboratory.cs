namespace TextToVideo.Bench;

/// <summary>A folder of its own for every bench run, and the program under test.</summary>
internal sealed class Laboratory(string ttv) : IDisposable
{
    public string Ttv { get; } = Path.GetFullPath(ttv);

    public string Folder { get; } = Directory.CreateTempSubdirectory("ttv-bench-").FullName;

    public string File(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
