using System.Text.RegularExpressions;

namespace TextToVideo.Media.FolderFootage;

/// <summary>Words compared lightly: without case, accents of number and common endings. `Rockets_launching-02` meets "rocket launch".</summary>
internal static partial class FootageWords
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "s", "e", "y"];

    public static IReadOnlySet<string> Of(IEnumerable<string> texts) =>
        texts.SelectMany(text => Word().Matches(CamelHump().Replace(text, " ")))
            .Select(match => match.Value)
            .Where(word => word.Length > 1 && !word.All(char.IsAsciiDigit))
            .Select(Stem)
            .ToHashSet(StringComparer.Ordinal);

    private static string Stem(string word)
    {
        var lower = word.ToLowerInvariant();
        var ending = Endings.FirstOrDefault(e => lower.Length >= e.Length + ShortestStem && lower.EndsWith(e, StringComparison.Ordinal));
        var stem = ending is null ? lower : lower[..^ending.Length];

        // "running" and "run".
        return ending is not null && stem.Length > ShortestStem && stem[^1] == stem[^2] && !"lsz".Contains(stem[^1], StringComparison.Ordinal) ? stem[..^1] : stem;
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+|\p{Nd}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex CamelHump();
}
