using System.Text.RegularExpressions;
using TextToVideo.Words;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>The short forms of the list: Nr. 5, M. Dupont, 5 km.</summary>
internal static partial class ListedForms
{
    private static readonly Dictionary<string, (Regex Form, Dictionary<string, string> Said)> Languages = WordFile.ReadLines("short-forms").SelectMany(Parse)
        .GroupBy(line => line.Language).ToDictionary(lines => lines.Key, lines => (FormOf(lines.Select(line => line.Form)), lines.ToDictionary(line => Key(line.Form), line => line.Said)));

    public static IEnumerable<ShortForm> Find(string text, string language) =>
        Languages.TryGetValue(language, out var forms) ? forms.Form.Matches(text).Select(match => new ShortForm(match.Index, match.Length, Said(forms.Said, Key(match.Value), text[..match.Index]))) : [];

    /// <summary>Half a unit is said without the number of one: 1/2 km is medio kilómetro.</summary>
    private static string Said(Dictionary<string, string> said, string key, string before) =>
        said.TryGetValue($"1{key}", out var one) && PartForm().IsMatch(before) ? one[(one.IndexOfAny([' ', '\'']) + 1)..] : said[key];

    /// <summary>A unit has two names: of one, and of many.</summary>
    private static IEnumerable<(string Language, string Form, string Said)> Parse(string line)
    {
        var (colon, equals) = (line.IndexOf(": ", StringComparison.Ordinal), line.IndexOf('=', StringComparison.Ordinal));
        var (language, form, said) = (line[..colon], line[(colon + 2)..equals], line[(equals + 1)..]);
        if (said.Split('|') is not [var one, var many]) return [(language, form, said)];
        return [(language, form, many), (language, $"1 {form.TrimStart('#')}", one)];
    }

    private static string Key(string form) => Blanks().Replace(form.Trim('#', '^', ' '), "");

    private static Regex FormOf(IEnumerable<string> forms) => new(
        $@"(?<![\p{{L}}.])(?<!\d[.,]?(?=\d))(?:{string.Join('|', forms.OrderByDescending(form => form.Length).Select(Pattern))})(?![\p{{L}}\d²³]|/\p{{L}})", RegexOptions.CultureInvariant);

    private static string Pattern(string form) =>
        (form[0] == '#' ? @"(?<=[\d½¼¾]\s?)" : "") + Regex.Escape(form.Trim('#', '^', ' ')).Replace(@"\ ", @"\s*", StringComparison.Ordinal)
        + form[^1] switch { '#' => @"(?=\s*\d)", '^' => @"(?=\s+\p{Lu}\p{Ll})", _ => "" };

    [GeneratedRegex(@"(?<![\d/.,]|\d\s)(?:[123]/[2348]|[½⅓⅔¼¾⅛])\s?\z")]
    private static partial Regex PartForm();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
