using System.Text.RegularExpressions;
using TextToVideo.Illustrations;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>English words with several senses, told apart by the words beside them: oil in a pan is not oil in a drum.</summary>
internal sealed partial class SenseTable
{
    /// <summary>The sense of a word that is not to be shown: "bear" beside "born" is a verb.</summary>
    public const string Nothing = "nothing";

    /// <summary>Stands beside all words of a text that tells of times before steam.</summary>
    private const string Bygone = "bygone";

    private readonly Dictionary<string, List<(string Sense, HashSet<string> Beside)>> _senses = new(StringComparer.Ordinal);

    public SenseTable()
    {
        foreach (var (sense, words) in DataFile.Entries("senses.txt"))
        {
            if (!_senses.TryGetValue(words[0], out var senses))
                _senses[words[0]] = senses = [];
            // A word's own plural tells no sense: "plants" beside the keyword "plant" would make a factory of it.
            senses.Add((sense, words.Skip(1).Where(beside => !WordForms.Of(beside, "en").Contains(words[0])).ToHashSet(StringComparer.Ordinal)));
        }
    }

    /// <summary>What tells senses apart: the words of a scene, and what its video is about.</summary>
    public static HashSet<string> Beside(IEnumerable<string> words, IllustrationBrief brief)
    {
        var beside = words.ToHashSet(StringComparer.Ordinal);
        if (brief.Theme is { } theme) beside.Add(theme);
        if (brief.Topic is { } topic) beside.Add(topic);
        if (brief.Theme == "history" || BygoneYear().IsMatch(brief.Text)) beside.Add(Bygone);
        return beside;
    }

    /// <summary>The concept that the word stands for here, or the word itself.</summary>
    public string Resolve(string word, IReadOnlySet<string> beside)
    {
        foreach (var form in WordForms.Of(word, "en"))
        {
            if (_senses.TryGetValue(form, out var senses) && senses.Find(sense => sense.Beside.Overlaps(beside)).Sense is { } found)
                return found;
        }
        return word;
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,$€£])(?:1[0-7]\d{2}|18[0-3]\d)(?![\d%]|[.,]\d|\s\p{Ll}{3,}s\b)")]
    private static partial Regex BygoneYear();
}
