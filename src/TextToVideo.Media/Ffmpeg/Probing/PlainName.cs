using TextToVideo.Media.Temporary;

namespace TextToVideo.Media.Ffmpeg.Probing;

/// <summary>A file under a name that no tool takes for a pattern, a protocol or an option, for as long as it is looked into.</summary>
internal sealed class PlainName : IDisposable
{
    private readonly DirectoryInfo _folder = TempFolders.Create("probe");

    public PlainName(string path)
    {
        var file = new FileInfo(System.IO.Path.GetFullPath(path));
        (ShownName, Length) = (Printable(file.Name), file.Exists ? file.Length : 0);
        Name = "media" + SafeExtension(file);
        FileLink.Create(Path, file.FullName);
    }

    public string Folder => _folder.FullName;

    public string Name { get; }

    public string Path => System.IO.Path.Combine(Folder, Name);

    /// <summary>The file's own name, without its folder, for messages.</summary>
    public string ShownName { get; }

    public long Length { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A hint for formats that cannot be told by their content.</summary>
    private static string SafeExtension(FileInfo file) =>
        file.Extension.Length is > 1 and <= 6 && file.Extension.Skip(1).All(char.IsAsciiLetterOrDigit) ? file.Extension.ToLowerInvariant() : "";

    private static string Printable(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '?' : c));
}
