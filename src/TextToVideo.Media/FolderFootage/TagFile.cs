using System.Text.Json;

namespace TextToVideo.Media.FolderFootage;

/// <summary>
/// Words that the user gave to files, beyond their names. Two ways, both optional: `tags.json` in the folder, an object of
/// file names to a text or a list of texts; and beside a file `clip.mp4.txt`, any text.
/// </summary>
internal sealed class TagFile
{
    public const string Name = "tags.json";

    private const int MostBytes = 1024 * 1024;
    private const int MostTextBytes = 4096;

    private readonly Dictionary<string, IReadOnlyList<string>> _tags;

    private TagFile(Dictionary<string, IReadOnlyList<string>> tags) => _tags = tags;

    /// <summary>What a file is found by: its name and those of its folders, its tags, and the text beside it.</summary>
    /// <param name="id">Path inside the folder.</param>
    public IReadOnlySet<string> WordsOf(string id, string path) => FootageWords.Of([Path.ChangeExtension(id, null), .. Of(id), Beside(path)]);

    /// <param name="id">Path inside the folder; tags may name the file alone, too.</param>
    private IReadOnlyList<string> Of(string id) => _tags.GetValueOrDefault(id) ?? _tags.GetValueOrDefault(Path.GetFileName(id)) ?? [];

    public static TagFile Read(DirectoryInfo folder, List<string> warnings)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, Name));
        var tags = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (!file.Exists || file.LinkTarget is not null) return new TagFile(tags);
        try
        {
            if (file.Length > MostBytes) throw new JsonException($"it is larger than {MostBytes} bytes");
            // As a stream, so that the mark which some editors begin a file with is passed over.
            using var content = file.OpenRead();
            using var document = JsonDocument.Parse(content);
            foreach (var entry in document.RootElement.EnumerateObject()) tags[entry.Name] = Texts(entry.Value);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            warnings.Add($"{Name} of the folder was not used: {e.Message}");
        }
        return new TagFile(tags);
    }

    /// <returns>"" where there is none.</returns>
    private static string Beside(string path)
    {
        var file = new FileInfo(path + ".txt");
        if (!file.Exists || file.LinkTarget is not null) return "";
        try
        {
            using var reader = file.OpenText();
            var text = new char[MostTextBytes];
            return new string(text, 0, reader.ReadBlock(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The file is as good without.
            return "";
        }
    }

    private static IReadOnlyList<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
        _ => [],
    };
}
