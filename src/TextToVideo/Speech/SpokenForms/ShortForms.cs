using System.Text.RegularExpressions;
using TextToVideo.Requests;
using TextToVideo.Words;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>What other languages than English write short and local voices would spell: z. B., Nr. 5, M. Dupont, km/h.</summary>
internal static partial class ShortForms
{
    private const string Months = "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";

    private static readonly Dictionary<string, (Regex Form, Dictionary<string, string> Said)> Languages = WordFile.ReadLines("short-forms").Select(Parse)
        .GroupBy(line => line.Language).ToDictionary(lines => lines.Key, lines => (FormOf(lines.Select(line => line.Form)), lines.ToDictionary(line => Key(line.Form), line => line.Said)));

    public static string Expand(string text, string language)
    {
        if (!Languages.TryGetValue(LanguageTag.Primary(language), out var forms)) return text;
        return forms.Form.Replace(text, match =>
        {
            var blank = match.Index > 0 && char.IsDigit(text[match.Index - 1]) ? " " : "";
            // At the end of all, the point was the sentence's too.
            var point = match.Value[^1] == '.' && match.Index + match.Length == text.Length ? "." : "";
            return blank + forms.Said[Blanks().Replace(match.Value, " ")] + point;
        });
    }

    /// <summary>The same of a text in words.</summary>
    /// <returns>One for each word: what is said for it; null where it is said as it stands.</returns>
    public static IReadOnlyList<string>?[] Say(IReadOnlyList<string> words, string language)
    {
        var said = new IReadOnlyList<string>?[words.Count];
        if (!Languages.TryGetValue(LanguageTag.Primary(language), out var forms)) return said;
        var starts = new int[words.Count];
        for (var i = 1; i < words.Count; i++) starts[i] = starts[i - 1] + words[i - 1].Length + 1;
        foreach (Match match in forms.Form.Matches(string.Join(' ', words)))
        {
            var (first, last) = (WordAt(starts, match.Index), WordAt(starts, match.Index + match.Length - 1));
            // A number that the unit is written to is said before it.
            var before = words[first][..(match.Index - starts[first])].Trim(SpokenForm.Marks);
            var full = forms.Said[match.Value].Split(' ');
            said[first] = [.. before.Length > 0 ? [before] : Array.Empty<string>(), .. first == last ? full : full.Take(1)];
            for (var i = first + 1; i <= last; i++) said[i] = i == last ? [.. full.Skip(i - first)] : [.. full.Skip(i - first).Take(1)];
        }
        return said;
    }

    private static int WordAt(int[] starts, int place) => Array.FindLastIndex(starts, start => start <= place);

    private static (string Language, string Form, string Said) Parse(string line)
    {
        var (colon, equals) = (line.IndexOf(": ", StringComparison.Ordinal), line.IndexOf('=', StringComparison.Ordinal));
        return (line[..colon], line[(colon + 2)..equals], line[(equals + 1)..]);
    }

    private static string Key(string form) => form.TrimEnd('#', '^', '@', ' ');

    private static Regex FormOf(IEnumerable<string> forms) => new(
        $@"(?<![\p{{L}}.])(?<!\d(?=\d))(?:{string.Join('|', forms.OrderByDescending(form => form.Length).Select(Pattern))})(?![\p{{L}}\d])", RegexOptions.CultureInvariant);

    private static string Pattern(string form) =>
        Regex.Escape(Key(form)).Replace(@"\ ", @"\s+", StringComparison.Ordinal) + form[^1] switch { '#' => @"(?=\s*\d)", '^' => @"(?=\s+\p{Lu}\p{Ll})", '@' => $@"(?=\s+(?:{Months})(?!\p{{L}}))", _ => "" };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
