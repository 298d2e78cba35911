using TextToVideo.Media.Illustrations.Backdrops;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Words that say where a scene plays.</summary>
internal sealed class SettingTable
{
    private readonly Dictionary<string, BackdropKind> _settings = new(StringComparer.Ordinal);

    public SettingTable()
    {
        foreach (var (key, values) in DataFile.Entries("settings.txt"))
        {
            var kind = Enum.Parse<BackdropKind>(key, ignoreCase: true);
            foreach (var word in values)
                _settings.TryAdd(word, kind);
        }
    }

    /// <param name="word">Lower case. Plurals in -s and -en are known; other inflections are too like other words.</param>
    public BackdropKind? Of(string word)
    {
        foreach (var ending in (string[])["", "s", "en"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && _settings.TryGetValue(word[..^ending.Length], out var kind))
                return kind;
        }
        return null;
    }
}
