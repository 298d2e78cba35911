using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace TextToVideo.Requests;

/// <summary>
/// Joins letters with the marks that follow them ("e" and an acute accent: "é"), as Unicode's form C does for text in
/// canonical order. The runtime's own normalisation does nothing in globalization-invariant mode, in which the product runs;
/// text pasted from a Mac is decomposed, and voices and fonts stumble over it.
/// </summary>
internal static class CanonicalComposition
{
    private const string Resource = "TextToVideo.Requests.compositions.txt";
    private const char FirstMark = '\u0300';

    // The Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
    private const int SyllableBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TailBase = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28, SyllableCount = LeadCount * VowelCount * TailCount;

    private static readonly FrozenDictionary<(char Base, char Mark), char> Pairs = Load();

    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstMark, char.MaxValue)) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Join(composed[^1], c) is { } joined) composed[^1] = joined;
            else composed.Append(c);
        }
        return composed.ToString();
    }

    private static char? Join(char last, char next)
    {
        if (next < FirstMark) return null;
        if (Pairs.TryGetValue((last, next), out var composite)) return composite;
        return JoinHangul(last, next);
    }

    private static char? JoinHangul(int last, int next)
    {
        if (IsIn(last - LeadBase, LeadCount) && IsIn(next - VowelBase, VowelCount))
        {
            return (char)(SyllableBase + ((((last - LeadBase) * VowelCount) + (next - VowelBase)) * TailCount));
        }
        var syllable = last - SyllableBase;
        var isOpenSyllable = IsIn(syllable, SyllableCount) && syllable % TailCount == 0;
        return isOpenSyllable && next > TailBase && next < TailBase + TailCount ? (char)(last + next - TailBase) : null;
    }

    private static bool IsIn(int index, int count) => index >= 0 && index < count;

    private static FrozenDictionary<(char Base, char Mark), char> Load()
    {
        using var stream = typeof(CanonicalComposition).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        using var reader = new StreamReader(stream);
        var pairs = new Dictionary<(char Base, char Mark), char>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var fields = line.Split(' ');
            foreach (var pair in fields.Skip(1)) pairs.Add((Hex(fields[0]), Hex(pair[..4])), Hex(pair[5..]));
        }
        return pairs.ToFrozenDictionary();
    }

    private static char Hex(string digits) => (char)ushort.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
