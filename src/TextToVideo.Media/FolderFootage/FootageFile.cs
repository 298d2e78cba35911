namespace TextToVideo.Media.FolderFootage;

/// <summary>A file of a footage folder that looks like media by its name.</summary>
/// <param name="Id">Path inside the folder, with forward slashes.</param>
/// <param name="Words">Of its name, its folders' names and its tags; lower case.</param>
internal sealed record FootageFile(string Id, string Path, IReadOnlySet<string> Words)
{
    public string Name => System.IO.Path.GetFileName(Path);
}
