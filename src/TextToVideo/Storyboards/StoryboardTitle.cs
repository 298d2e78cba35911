using System.Text.RegularExpressions;
using TextToVideo.Sentences;
using TextToVideo.Storyboards.Keywords;

namespace TextToVideo.Storyboards;

/// <summary>A title from the text itself: its heading, its first sentence, or what it is about.</summary>
internal static partial class StoryboardTitle
{
    public const int MostCharacters = 60;
    private const int FewestCharacters = 20;

    public static string Make(string? wanted, string text, string language, Keyword? topic)
    {
        if (wanted is not null) return wanted;
        var line = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "";
        var sentence = FirstSentence(line, language);
        if (sentence.Length is > 0 and <= MostCharacters) return sentence;
        if (LongestClause(sentence, language) is { } clause) return clause;
        if (topic is { Text.Length: <= MostCharacters }) return char.ToUpperInvariant(topic.Text[0]) + topic.Text[1..];
        return line.Length <= MostCharacters ? line : Shorten(line);
    }

    private static string FirstSentence(string line, string language)
    {
        var end = 0;
        foreach (var unit in UnitReader.Read(line, language, rate: 1))
        {
            end = unit.End;
            if (unit.After >= BreakKind.Sentence) break;
        }
        return Bare(line[..end]);
    }

    private static string? LongestClause(string sentence, string language)
    {
        string? longest = null;
        foreach (var unit in UnitReader.Read(sentence, language, rate: 1))
        {
            if (unit.After is BreakKind.Clause or BreakKind.StrongClause && unit.End is >= FewestCharacters and <= MostCharacters) longest = Bare(sentence[..unit.End]);
        }
        return longest;
    }

    // A question or exclamation mark belongs to a title, the rest does not.
    private static string Bare(string text)
    {
        var bare = text.Trim().TrimStart('#', '*', '-', '•', ' ').TrimEnd('.', ',', ';', ':', '。', '、', '，', '؛', '،', '।', '—', '–', ' ', '*');
        return Dotted().IsMatch(bare) && text.Contains(bare + '.', StringComparison.Ordinal) ? bare + '.' : bare;
    }

    // U.S. and p.m. without their last point look cut off.
    [GeneratedRegex(@"(?<![\p{L}.])\p{L}(?:\.\p{L})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    private static string Shorten(string text)
    {
        var end = MostCharacters - 1;
        var blank = text.LastIndexOf(' ', end);
        if (blank > MostCharacters / 2) end = blank;
        else if (char.IsHighSurrogate(text[end - 1])) end--;
        return Bare(text[..end]) + "…";
    }
}
