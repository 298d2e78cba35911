using System.Text.RegularExpressions;

namespace TextToVideo.Media.Music;

/// <summary>The terms that lie beside a piece: of its own (`song.mp3.license.txt`, `song.license.txt`), else of its folder (`LICENSE`, `LICENSE.txt`).</summary>
internal static partial class LicenceFile
{
    private const int MostCharacters = 500;

    private static readonly string[] OfFolder = ["LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "LICENCE.txt", "license.txt", "licence.txt"];

    /// <returns>Its words in one line, cut to 500 characters; null: there is none.</returns>
    public static string? Beside(string track)
    {
        var folder = Path.GetDirectoryName(track)!;
        var own = new[] { track, Path.ChangeExtension(track, null) }.SelectMany(name => new[] { name + ".license.txt", name + ".licence.txt" });
        foreach (var path in own.Concat(OfFolder.Select(name => Path.Combine(folder, name))))
        {
            var file = new FileInfo(path);
            if (file.Exists && file.LinkTarget is null && Read(file) is { Length: > 0 } text) return text;
        }
        return null;
    }

    private static string Read(FileInfo file)
    {
        try
        {
            using var reader = file.OpenText();
            var text = new char[4 * MostCharacters];
            var line = Space().Replace(new string(text, 0, reader.ReadBlock(text)), " ").Trim();
            return line.Length <= MostCharacters ? line : line[..MostCharacters] + "…";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // As if it were not there: the piece's own tags may tell.
            return "";
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
