using System.Text.RegularExpressions;

namespace TextToVideo.Media.FolderFootage;

/// <summary>
/// Words compared lightly: without case, numbers and common endings. `Rockets_launching-02` meets "rocket launch". Of writing
/// without spaces, each Chinese character and each run of one kind of kana counts as a word, so that 東京タワー meets 東京.
/// </summary>
internal static partial class FootageWords
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "s", "e", "y"];

    public static IReadOnlySet<string> Of(IEnumerable<string> texts) =>
        texts.SelectMany(text => Word().Matches(CamelHump().Replace(text, " ")))
            .Select(match => match.Value)
            .Where(word => (word.Length > 1 || IsIdeograph(word[0])) && !word.All(char.IsAsciiDigit))
            .Select(Stem)
            .ToHashSet(StringComparer.Ordinal);

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static string Stem(string word)
    {
        var lower = word.ToLowerInvariant();
        var ending = Endings.FirstOrDefault(e => lower.Length >= e.Length + ShortestStem && lower.EndsWith(e, StringComparison.Ordinal));
        var stem = ending is null ? lower : lower[..^ending.Length];

        // "running" and "run".
        return ending is not null && stem.Length > ShortestStem && stem[^1] == stem[^2] && !"lsz".Contains(stem[^1], StringComparison.Ordinal) ? stem[..^1] : stem;
    }

    [GeneratedRegex(@"[\u4E00-\u9FFF]|[\u3041-\u309F]+|[\u30A1-\u30FA\u30FC-\u30FF]+|[\p{L}\p{M}-[\u3041-\u30FF\u4E00-\u9FFF]]+|\p{Nd}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex CamelHump();
}
