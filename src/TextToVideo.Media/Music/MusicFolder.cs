using TextToVideo.Failures;
using TextToVideo.Media.FolderFootage;

namespace TextToVideo.Media.Music;

/// <summary>The pieces in a user's folder, in the order of their names. Links are not followed, so nothing outside of it is ever read.</summary>
internal sealed class MusicFolder
{
    /// <summary>More are not looked at.</summary>
    private const int MostFiles = 300;

    private const int DeepestFolder = 4;

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".mp3", ".m4a", ".aac", ".flac", ".ogg", ".oga", ".opus", ".wav", ".aif", ".aiff", ".wma" };

    private MusicFolder(IReadOnlyList<MusicFile> files, IReadOnlyList<string> warnings) => (Files, Warnings) = (files, warnings);

    public IReadOnlyList<MusicFile> Files { get; }

    public IReadOnlyList<string> Warnings { get; }

    /// <exception cref="TextToVideoException">`music.none`</exception>
    public static MusicFolder Read(string folder)
    {
        var root = new DirectoryInfo(folder);
        var warnings = new List<string>();
        var tags = TagFile.Read(root, warnings);
        var found = FolderFiles.In(root, DeepestFolder, Extensions);
        if (found.Count > MostFiles) warnings.Add($"The music folder '{root.Name}' holds {found.Count} files; only the first {MostFiles} by name were looked at.");
        var files = found.Take(MostFiles).Select(file => new MusicFile(file.Id, file.Path, tags.WordsOf(file.Id, file.Path))).ToList();
        return files.Count > 0
            ? new MusicFolder(files, warnings)
            : throw new TextToVideoException("music.none", FailureCategory.Validation, $"There is no music in the folder '{root.Name}'.");
    }
}
