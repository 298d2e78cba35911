using System.Globalization;
using TextToVideo.Speech;
using TextToVideo.Words;

namespace TextToVideo.Sentences;

/// <summary>Reads a narration into the units that scenes are made of.</summary>
internal static class UnitReader
{
    /// <summary>A longer word may be cut: nobody says it in one breath.</summary>
    private const int LongWord = 40;

    private const int PieceElements = 18;

    public static TextUnit[] Read(string text, string language, double rate)
    {
        var words = LanguageWords.For(language);
        // In a text all in capitals, words are no acronyms to be spelt.
        var spoken = text.Count(char.IsUpper) > text.Count(char.IsLower) ? text.ToLowerInvariant() : text;
        var chunks = TextChunk.ReadAll(text);
        var rules = new BreakRules(text, chunks, words, new AbbreviationRules(words, language));
        var units = new List<TextUnit>(chunks.Count);
        for (var i = 0; i < chunks.Count; i++) AddUnits(units, text, spoken, chunks[i], rules.After(i), rate);
        return [.. units];
    }

    private static void AddUnits(List<TextUnit> units, string text, string spoken, TextChunk chunk, BreakKind after, double rate)
    {
        var start = chunk.Start;
        foreach (var length in PieceLengths(chunk.In(text).ToString()))
        {
            var end = start + length;
            var kind = end == chunk.End ? after : Inside(text.AsSpan(start, length), text.AsSpan(end, chunk.End - end));
            units.Add(new TextUnit(start, end, SpeechPace.SecondsFor(spoken.AsSpan(start, length)) / rate, kind));
            start = end;
        }
    }

    private static IEnumerable<int> PieceLengths(string chunk)
    {
        var units = UnspacedWriting.Split(chunk);
        return units.SelectMany(unit => unit.Length <= LongWord ? [unit.Length] : LongWordPieces(unit));
    }

    private static IEnumerable<int> LongWordPieces(string word)
    {
        var start = 0;
        var elements = 0;
        for (var at = 0; at < word.Length; at += StringInfo.GetNextTextElementLength(word, at))
        {
            if (elements++ < PieceElements) continue;
            yield return at - start;
            (start, elements) = (at, 1);
        }
        yield return word.Length - start;
    }

    private static BreakKind Inside(ReadOnlySpan<char> piece, ReadOnlySpan<char> next)
    {
        if (UnspacedWriting.IsCharacter(RuneBefore(piece)) || UnspacedWriting.IsCharacter(RuneAt(next))) return UnspacedBreaks.Between(piece, next);
        // Thai, Lao, Burmese and Khmer have no blanks between words; a cut there is no worse than elsewhere.
        return piece[^1] is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') ? BreakKind.Character : BreakKind.InsideWord;
    }

    private static System.Text.Rune RuneAt(ReadOnlySpan<char> text)
    {
        foreach (var rune in SentenceMarks.TrimOpeners(text).EnumerateRunes()) return rune;
        return default;
    }

    private static System.Text.Rune RuneBefore(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (UnspacedWriting.IsCharacter(rune)) return rune;
        }
        return default;
    }
}
