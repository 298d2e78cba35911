using System.Diagnostics.CodeAnalysis;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Icons;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Words and phrases of explaining texts, each with the pictures chosen for it by hand.</summary>
internal sealed class ConceptTable
{
    private static readonly string[] Files = ["concepts-science.txt", "concepts-society.txt", "concepts-leisure.txt"];

    private readonly Dictionary<string, Concept> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _bridges = new(StringComparer.Ordinal);

    public ConceptTable()
    {
        foreach (var line in Files.SelectMany(DataFile.Lines))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var concept = Read(line[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            foreach (var word in line[..colon].Split(", "))
                _concepts.TryAdd(word.Trim(), concept);
        }
        foreach (var (language, pairs) in DataFile.Entries("bridges.txt"))
        {
            _bridges[language] = pairs.Select(pair => pair.Split('=')).DistinctBy(pair => pair[0])
                .ToDictionary(pair => pair[0].Replace('_', ' '), pair => pair[1].Replace('_', ' '), StringComparer.Ordinal);
        }
    }

    public const int LongestPhrase = 3;

    /// <param name="phrase">Lower case, words parted by single spaces.</param>
    public bool TryFind(string phrase, [NotNullWhen(true)] out Concept? concept) => _concepts.TryGetValue(phrase, out concept);

    /// <summary>The English for an abstract word or phrase of another language.</summary>
    public bool TryTranslate(string language, string word, [NotNullWhen(true)] out string? english)
    {
        english = null;
        return _bridges.TryGetValue(language, out var words) && words.TryGetValue(word, out english);
    }

    /// <summary>All words that can be translated: to be looked for in texts without spaces.</summary>
    public IEnumerable<string> WordsOf(string language) => _bridges.TryGetValue(language, out var words) ? words.Keys : [];

    private static Concept Read(string[] values)
    {
        var icons = values.Where(value => value[0] is not '@' and not '~').Select(IconName.Parse).ToArray();
        var setting = values.FirstOrDefault(value => value[0] == '@');
        return new Concept(icons, setting is null ? null : Enum.Parse<BackdropKind>(setting.AsSpan(1), ignoreCase: true), values[0] == "~");
    }
}
