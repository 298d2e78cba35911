using System.Globalization;
using System.Text;
using TextToVideo.Captions;

namespace TextToVideo.Tests.Captions;

/// <summary>Letters of 0.6 em, full-width characters of 1 em, marks of none; everything but private use characters is there.</summary>
internal sealed class FakeFonts : ICaptionFonts
{
    public const double CellHeight = 1.5;

    public string Folder => "fonts";

    public string Version => "fake";

    public static double WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    public IReadOnlyList<FontRun> Choose(string text, CaptionWeight weight, string language)
    {
        var runs = new List<FontRun>();
        foreach (var rune in text.EnumerateRunes().Where(r => !IsMissing(r)))
        {
            var family = rune.Value < 0x370 ? "Latin" : "Other";
            if (runs.Count > 0 && (runs[^1].Font.Family == family || rune.Value == ' '))
                runs[^1] = runs[^1] with { Text = runs[^1].Text + rune, WidthEm = runs[^1].WidthEm + WidthOf(rune) };
            else runs.Add(new FontRun(rune.ToString(), new CaptionFont(family, Bold: false, CellHeight, Descent: 0.4), WidthOf(rune)));
        }
        return runs;
    }

    public ICaptionFonts? LedBy(string family, FontFile? file = null) => file is not null || family == "Fake Sans" ? this : null;

    public IReadOnlyList<Rune> FindMissing(string text) => [.. text.EnumerateRunes().Where(IsMissing).Distinct()];

    public IReadOnlyList<string> FindFallbacks(string text) => text.Contains('\u16A0', StringComparison.Ordinal) ? ["Rune Sans"] : [];

    private static bool IsMissing(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse;

    private static double WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value >= 0x1100 ? 1 : 0.6,
    };
}
