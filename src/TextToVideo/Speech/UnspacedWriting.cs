using System.Globalization;
using System.Text;

namespace TextToVideo.Speech;

/// <summary>
/// Chinese characters and Japanese kana, which are written without spaces: each is a unit of its own. Marks that may not begin
/// a line (JIS X 4051, W3C "Requirements for Japanese Text Layout", 3.1.7) stay with the character before them, opening
/// brackets with the one after. Other scripts written without spaces (Thai, Lao, Khmer) put them between phrases; where
/// their words end cannot be told without a dictionary, so such a phrase stays whole.
/// </summary>
internal static class UnspacedWriting
{
    private enum Part
    {
        Character,
        Opening,
        Attached,
        Run,
    }

    /// <param name="chunk">Without white space.</param>
    public static IEnumerable<string> Split(string chunk) => chunk.EnumerateRunes().Any(IsCharacter) ? SplitCharacters(chunk) : [chunk];

    /// <summary>Whether a line of these two is written without a blank between them.</summary>
    public static bool IsJoined(string before, string after) =>
        before.EnumerateRunes().LastOrDefault(r => !IsMark(r)) is var last
        && after.EnumerateRunes().FirstOrDefault(r => !IsMark(r)) is var first
        && (IsCharacter(last) || IsCharacter(first));

    /// <summary>Whether one of these two ends or begins with a character, and the other with a letter or digit of spaced writing.</summary>
    public static bool HasTwoWritings(string before, string after) =>
        before.EnumerateRunes().LastOrDefault(r => !IsMark(r)) is var last
        && after.EnumerateRunes().FirstOrDefault(r => !IsMark(r)) is var first
        && IsCharacter(last) != IsCharacter(first);

    public static bool IsCharacter(Rune rune) => rune.Value is
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA) or 0x3007
        or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9D) or (>= 0x20000 and <= 0x3FFFF);

    private static IEnumerable<string> SplitCharacters(string chunk)
    {
        var start = 0;
        var previous = Part.Opening;
        for (int at = 0, length; at < chunk.Length; at += length)
        {
            length = StringInfo.GetNextTextElementLength(chunk, at);
            var part = PartOf(chunk, at);
            if (BeginsUnit(previous, part))
            {
                yield return chunk[start..at];
                start = at;
            }
            // A mark belongs to its unit, whose kind does not change by it.
            if (part != Part.Attached) previous = part;
        }
        yield return chunk[start..];
    }

    private static bool BeginsUnit(Part previous, Part part) => (previous, part) switch
    {
        (Part.Opening, _) or (_, Part.Attached) or (Part.Run, Part.Run) => false,
        _ => true,
    };

    private static Part PartOf(string text, int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune)) return Part.Run;
        if (IsAttached(rune)) return Part.Attached;
        if (IsCharacter(rune)) return Part.Character;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation => Part.Opening,
            _ when IsMark(rune) => Part.Attached,
            _ => Part.Run,
        };
    }

    // Small kana, the long-vowel sign and iteration marks never stand at the head of a line.
    private static bool IsAttached(Rune rune) => rune.IsBmp && "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯｰー々〻ゝゞヽヾ゛゜".Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsMark(Rune rune) => Rune.IsPunctuation(rune) || IsAttached(rune);
}
