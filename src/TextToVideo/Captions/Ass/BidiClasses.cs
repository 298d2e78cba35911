using System.Globalization;
using System.Text;
using TextToVideo.Requests;

namespace TextToVideo.Captions.Ass;

/// <summary>Directions of characters and texts; as much of them as captions need.</summary>
internal static class BidiClasses
{
    private static readonly HashSet<string> RightToLeftLanguages =
        new(["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"], StringComparer.Ordinal);

    /// <summary>The direction that lines of a text have: that of its language, else of most of its letters.</summary>
    public static Direction DirectionOf(string text, string language)
    {
        var (left, right) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = Of(rune);
            if (kind == BidiClass.Left) left++;
            else if (kind == BidiClass.Right) right++;
        }
        var isRight = right > 0 && (right > left || RightToLeftLanguages.Contains(LanguageTag.Primary(language)));
        return isRight ? Direction.RightToLeft : Direction.LeftToRight;
    }

    public static BidiClass Of(Rune rune) => rune switch
    {
        _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber => BidiClass.Number,
        _ when !Rune.IsLetter(rune) => BidiClass.Neutral,
        _ when IsRightToLeft(rune.Value) => BidiClass.Right,
        _ => BidiClass.Left,
    };

    // Blocks of Hebrew to Arabic Extended-A, their presentation forms, and the right-to-left part of the second plane.
    private static bool IsRightToLeft(int value) => value is
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
