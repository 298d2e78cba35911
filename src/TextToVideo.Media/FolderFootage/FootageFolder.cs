using TextToVideo.Failures;

namespace TextToVideo.Media.FolderFootage;

/// <summary>What lies in a user's folder. Links are not followed, so nothing outside of it is ever read.</summary>
internal sealed class FootageFolder
{
    /// <summary>More are not looked at, in the order of their names.</summary>
    public const int MostFiles = 500;

    private const int DeepestFolder = 6;

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".mpg", ".mpeg", ".ts", ".mts", ".m2ts", ".3gp", ".ogv", ".wmv", ".flv", ".mxf", ".gif", ".apng",
        ".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff",
    };

    private FootageFolder(IReadOnlyList<FootageFile> files, IReadOnlyList<string> warnings) => (Files, Warnings) = (files, warnings);

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<FootageFile> Files { get; }

    public IReadOnlyList<string> Warnings { get; }

    /// <exception cref="TextToVideoException">`footage.folder`</exception>
    public static FootageFolder Read(string folder)
    {
        var root = new DirectoryInfo(Path.GetFullPath(folder));
        if (!root.Exists) throw new TextToVideoException("footage.folder", FailureCategory.Validation, $"The footage folder '{root.Name}' is not there.");

        var warnings = new List<string>();
        var tags = TagFile.Read(root, warnings);
        var files = FolderFiles.In(root, DeepestFolder, Extensions);
        if (files.Count > MostFiles) warnings.Add($"The footage folder '{root.Name}' holds {files.Count} files; only the first {MostFiles} by name were looked at.");
        return new FootageFolder(
            [.. files.Take(MostFiles).Select(file => new FootageFile(file.Id, file.Path, tags.WordsOf(file.Id, file.Path)))],
            warnings);
    }
}
