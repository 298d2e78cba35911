using System.Text.RegularExpressions;
using TextToVideo.Illustrations;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Sayings and names whose words mean other things than they say: nobody wants to see the cake of "a piece of cake".</summary>
internal sealed class IdiomTable
{
    private readonly Dictionary<string, Regex> _idioms = DataFile.Lines("idioms.txt").Select(Read).GroupBy(line => line.Language, line => line.Idioms)
        .ToDictionary(lines => lines.Key, lines => FormOf(lines.SelectMany(idioms => idioms)), StringComparer.Ordinal);

    /// <summary>The brief without them, and without keywords that only they have.</summary>
    public IllustrationBrief Without(IllustrationBrief brief)
    {
        var language = SubjectFinder.Primary(brief.Language);
        if (!_idioms.TryGetValue(language, out var form)) return brief;
        var found = form.Matches(brief.Text);
        if (found.Count == 0) return brief;
        var text = form.Replace(brief.Text, " ");
        var inside = FormsIn(string.Join(' ', found.Select(match => match.Value)), language);
        inside.ExceptWith(FormsIn(text, language));
        return brief with { Text = text, Keywords = [.. brief.Keywords.Select(keyword => string.Join(' ', keyword.Split(' ').Where(IsOutside))).Where(keyword => keyword.Length > 0)] };

        bool IsOutside(string word) => !Token.Split(word).SelectMany(token => WordForms.Of(token.Word, language)).Any(inside.Contains);
    }

    private static HashSet<string> FormsIn(string text, string language) =>
        Token.Split(text).SelectMany(token => WordForms.Of(token.Word, language)).ToHashSet(StringComparer.Ordinal);

    private static (string Language, string[] Idioms) Read(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return (line[..colon], line[(colon + 2)..].Split(", "));
    }

    // The longest first: of two that begin alike the regular expression takes the first.
    private static Regex FormOf(IEnumerable<string> idioms) => new(
        $@"(?<!\p{{L}})(?:{string.Join('|', idioms.OrderByDescending(idiom => idiom.Length).Select(Pattern))})(?!\p{{L}})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Pattern(string idiom) =>
        string.Join(@"\s+", idiom.Split(' ').Select(word => $"(?:{string.Join('|', word.Split('/').Select(Regex.Escape))})")).Replace("'", "['’]", StringComparison.Ordinal);
}
