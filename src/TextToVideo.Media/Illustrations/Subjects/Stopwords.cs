namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Words that are passed over when looking for pictures.</summary>
internal sealed class Stopwords
{
    private readonly Dictionary<string, HashSet<string>> _words;

    public Stopwords() => _words = DataFile.Entries("stopwords.txt")
        .ToDictionary(entry => entry.Key, entry => entry.Values.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public bool Contains(string word, string language) =>
        word.Length < 2 && char.IsAscii(word[0]) || (_words.TryGetValue(language, out var words) && words.Contains(word));
}
