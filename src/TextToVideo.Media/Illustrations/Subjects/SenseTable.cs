namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>English words with several senses, told apart by the words beside them: oil in a pan is not oil in a drum.</summary>
internal sealed class SenseTable
{
    /// <summary>The sense of a word that is not to be shown: "bear" beside "born" is a verb.</summary>
    public const string Nothing = "nothing";

    private readonly Dictionary<string, List<(string Sense, HashSet<string> Beside)>> _senses = new(StringComparer.Ordinal);

    public SenseTable()
    {
        foreach (var (sense, words) in DataFile.Entries("senses.txt"))
        {
            if (!_senses.TryGetValue(words[0], out var senses))
                _senses[words[0]] = senses = [];
            senses.Add((sense, words.Skip(1).ToHashSet(StringComparer.Ordinal)));
        }
    }

    /// <summary>The concept that the word stands for here, or the word itself.</summary>
    public string Resolve(string word, IReadOnlySet<string> beside)
    {
        foreach (var form in WordForms.Of(word, "en"))
        {
            if (_senses.TryGetValue(form, out var senses))
                return senses.Find(sense => sense.Beside.Overlaps(beside)).Sense ?? word;
        }
        return word;
    }
}
