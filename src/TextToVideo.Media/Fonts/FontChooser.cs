using System.Globalization;
using System.Text;
using TextToVideo.Captions;

namespace TextToVideo.Media.Fonts;

/// <summary>Chooses, for one weight and language, the font of every part of a text: one for all of it if there is one, else one for every character.</summary>
internal sealed class FontChooser(IReadOnlyList<CaptionFace> faces, SystemFonts system)
{
    private readonly Dictionary<string, CaptionFace?> _fallbacks = [];

    public IReadOnlyList<FontRun> Choose(string text)
    {
        var clusters = Clusters(text).ToList();
        if (!clusters.Exists(IsEmoji) && faces.FirstOrDefault(f => clusters.TrueForAll(c => HasAll(f, c))) is { } one) return [RunOf(text, one)];
        var runs = new List<FontRun>();
        CaptionFace? last = null;
        foreach (var cluster in clusters)
        {
            if (FaceFor(cluster, last) is not { } face) continue;
            if (face == last) runs[^1] = RunOf(runs[^1].Text + cluster, face);
            else runs.Add(RunOf(cluster, face));
            last = face;
        }
        return runs;
    }

    public IReadOnlyList<Rune> FindMissing(string text) =>
        [.. Clusters(text).Distinct().Where(c => FaceFor(c, null) is null).SelectMany(c => c.EnumerateRunes()).Where(r => !IsInvisible(r) && !faces.Any(f => f.File.Has(r))).Distinct()];

    /// <summary>Families of the machine that are taken for what the captions' own lack.</summary>
    public IReadOnlyList<string> FindFallbacks(string text) =>
        [.. Clusters(text).Distinct().Select(c => FaceFor(c, null)).OfType<CaptionFace>().Except(faces).Select(f => f.Font.Family).Distinct()];

    // Digits and marks go with the letters before them; but not with a picture, whose font has digits of another make.
    private CaptionFace? FaceFor(string cluster, CaptionFace? last)
    {
        if (IsEmoji(cluster)) return faces.OrderByDescending(IsEmojiFont).FirstOrDefault(f => HasAll(f, cluster)) ?? FindFallback(cluster);
        if (last is not null && !IsEmojiFont(last) && !Rune.IsLetter(Rune.GetRuneAt(cluster, 0)) && HasAll(last, cluster)) return last;
        return faces.FirstOrDefault(f => HasAll(f, cluster)) ?? FindFallback(cluster);
    }

    private CaptionFace? FindFallback(string cluster)
    {
        if (_fallbacks.TryGetValue(cluster, out var face)) return face;
        var font = system.All().FirstOrDefault(f => cluster.EnumerateRunes().All(r => IsInvisible(r) || f.Has(r)));
        return _fallbacks[cluster] = font is null ? null : CaptionFace.Of(font, scale: 1);
    }

    private static FontRun RunOf(string text, CaptionFace face) =>
        new(text, face.Font, Clusters(text).Any(IsEmoji) ? Clusters(text).Sum(c => WidthOf(c, face)) : LettersWidth(text, face));

    // A skin tone is drawn in the place of the picture before it; pictures that should become one do so in few fonts.
    private static double WidthOf(string cluster, CaptionFace face) =>
        IsEmoji(cluster) && !cluster.Contains('\u200D', StringComparison.Ordinal) ? cluster.EnumerateRunes().Max(face.File.WidthOf) * face.Font.Scale : LettersWidth(cluster, face);

    private static double LettersWidth(string text, CaptionFace face)
    {
        var joined = JoinedLetters.Of(text).ToList();
        var runes = joined.TrueForAll(r => IsInvisible(r) || face.File.Has(r)) ? joined : [.. text.EnumerateRunes()];
        return runes.Sum(face.File.WidthOf) * face.Font.Scale;
    }

    private static bool HasAll(CaptionFace face, string cluster) => cluster.EnumerateRunes().All(r => IsInvisible(r) || face.File.Has(r));

    private static bool IsEmoji(string cluster) =>
        cluster.Contains('\uFE0F', StringComparison.Ordinal) || Rune.GetRuneAt(cluster, 0).Value is >= 0x1F000 and <= 0x1FAFF;

    private static bool IsEmojiFont(CaptionFace face) => face.Font.Family.Contains("Emoji", StringComparison.Ordinal);

    // Joiners, variation selectors and tags shape what they stand beside and have no picture of their own.
    private static bool IsInvisible(Rune rune) =>
        rune.Value is 0x200C or 0x200D or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE01EF)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static IEnumerable<string> Clusters(string text)
    {
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = StringInfo.GetNextTextElementLength(text, at);
            yield return text.Substring(at, length);
        }
    }
}
