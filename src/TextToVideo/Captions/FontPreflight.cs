using System.Text;

namespace TextToVideo.Captions;

/// <summary>Looks at a script's characters before anything is paid for: what captions will not show, or not as they should.</summary>
public sealed class FontPreflight(ICaptionWriter captions, IEnumerable<ICaptionShaping> shaping)
{
    private const int MostNamed = 10;

    /// <param name="look">With the fonts of its brand; null: no brand.</param>
    public async Task<IReadOnlyList<string>> WarnAsync(string text, CaptionLook? look, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var warnings = new List<string>();
        var missing = captions.FindMissingCharacters(text, look);
        if (missing.Count > 0) warnings.Add(WarningOf(missing, text));
        if (look?.Brand?.Font is { } family && captions.FindLackingLetters(text, look) is { Count: > 0 } lacking)
            warnings.Add($"The brand's font {family} lacks {Named(lacking)}; they are drawn in the captions' own.");
        if (captions.FindFallbackFonts(text, look) is { Count: > 0 } families)
            warnings.Add($"The captions' own fonts lack some characters of this script; they are drawn in {string.Join(", ", families)} of this machine.");
        if (!text.EnumerateRunes().Any(NeedsShaping)) return warnings;
        foreach (var check in shaping)
        {
            if (await check.FindFaultAsync(cancellationToken) is { } fault) warnings.Add(fault);
        }
        return warnings;
    }

    private static string WarningOf(IReadOnlyList<Rune> missing, string text)
    {
        var named = Named(missing);
        var letters = text.EnumerateRunes().Where(Rune.IsLetter).ToList();
        var lost = letters.Count(missing.Contains);
        return lost * 2 > letters.Count
            ? $"No font here can write this script: {named}. Its captions stay empty; install a font for it, such as one of the Noto Sans family."
            : $"No font here has {named}; captions leave them out.";
    }

    private static string Named(IReadOnlyList<Rune> characters) =>
        string.Join(' ', characters.Take(MostNamed).Select(rune => $"{rune} (U+{rune.Value:X4})")) + (characters.Count > MostNamed ? $" and {characters.Count - MostNamed} more" : "");

    private static bool NeedsShaping(Rune rune) => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0x0900 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0xFB1D and <= 0xFEFC);
}
