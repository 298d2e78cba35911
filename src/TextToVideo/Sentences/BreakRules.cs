using TextToVideo.Words;

namespace TextToVideo.Sentences;

/// <summary>Says how a text may be cut after each of its chunks. Asked in order, for what is behind matters.</summary>
internal sealed class BreakRules(string text, IReadOnlyList<TextChunk> chunks, LanguageWords words, AbbreviationRules abbreviations)
{
    /// <summary>A line that is shorter was ended on purpose, not wrapped.</summary>
    private const int ShortLine = 50;

    private int _lineStart;
    private bool _isFirstOfSentence = true;

    // What the marks before a run of mere marks and emoji said; they are said at its end.
    private BreakKind _held = BreakKind.InsideWord;

    public BreakKind After(int index)
    {
        var chunk = chunks[index];
        if (chunk.IsFirstOfLine) _lineStart = chunk.Start;
        if (index == chunks.Count - 1) return BreakKind.Line;

        var byMarks = ByMarks(index);
        if (!HasSpeech(chunk)) byMarks = Max(byMarks, StartsLower(chunks[index + 1]) && _held >= BreakKind.Sentence ? BreakKind.Clause : _held);
        if (EndsLine(index, byMarks))
        {
            byMarks = BreakKind.Line;
        }
        else if (IsSilentTail(index + 1))
        {
            _held = byMarks;
            return BreakKind.Glued;
        }
        _held = BreakKind.InsideWord;
        if (HasSpeech(chunk) || byMarks >= BreakKind.Sentence) _isFirstOfSentence = byMarks >= BreakKind.Sentence;
        return byMarks;
    }

    private bool EndsLine(int index, BreakKind byMarks)
    {
        var next = chunks[index + 1];
        if (!next.IsFirstOfLine) return false;
        var gap = text.AsSpan(chunks[index].End, next.Start - chunks[index].End);
        if (gap.Count('\n') > 1 || byMarks >= BreakKind.Sentence) return true;
        if (IsItemMark(next) || text[_lineStart] == '#') return true;
        return chunks[index].End - _lineStart < ShortLine && !StartsLower(next);
    }

    private BreakKind ByMarks(int index)
    {
        var chunk = chunks[index].In(text);
        if (chunks[index].IsFirstOfLine && IsItemMark(chunks[index]) && !HasSpeech(chunks[index])) return BreakKind.Glued;
        var open = SentenceMarks.TrimClosers(chunk);
        if (open.Length == 0) return BreakKind.Word;

        var last = open[^1];
        if (SentenceMarks.IsTerminator(last)) return AfterTerminator(open, index);
        if (SentenceMarks.IsStrong(last)) return BreakKind.StrongClause;
        if (SentenceMarks.IsWeak(last)) return BreakKind.Clause;
        return BetweenWords(index);
    }

    private BreakKind AfterTerminator(ReadOnlySpan<char> word, int index)
    {
        var next = SentenceMarks.TrimOpeners(chunks[index + 1].In(text));
        var isLower = next.Length > 0 && char.IsLower(next[0]);
        if (word[^1] == '…' || word.EndsWith("..", StringComparison.Ordinal)) return isLower ? BreakKind.StrongClause : BreakKind.Sentence;
        if (word[^1] != '.') return isLower ? BreakKind.Clause : BreakKind.Sentence;
        return abbreviations.EndsSentence(SentenceMarks.TrimOpeners(word), next, _isFirstOfSentence) ? BreakKind.Sentence : BreakKind.Glued;
    }

    private BreakKind BetweenWords(int index)
    {
        var chunk = chunks[index].In(text);
        var next = chunks[index + 1].In(text);
        var core = SentenceMarks.Core(chunk).ToString().ToLowerInvariant();
        if (core.Length == 0) return chunk.Length > 0 && SentenceMarks.IsOpener(chunk[0]) ? BreakKind.Glued : BreakKind.Word;
        if (text[chunks[index].End] is '\u00A0' or '\u202F' or '\u2007') return BreakKind.Glued;
        if (words.Glue.Contains(core) || core.All(c => char.IsDigit(c) || c is '.' or ',')) return BreakKind.Glued;
        if (chunk[^1] is ')' or ']' || next[0] is '(' or '[') return BreakKind.Conjunction;
        var following = SentenceMarks.Core(next).ToString().ToLowerInvariant();
        if (words.Conjunctions.Contains(following)) return BreakKind.Conjunction;
        return words.Prepositions.Contains(following) && !BindsBackward(following) ? BreakKind.Phrase : BreakKind.Word;
    }

    /// <summary>Marks or emoji alone that belong to what is before them: a dash, the closing mark of a French quote.</summary>
    private bool IsSilentTail(int index) => !HasSpeech(chunks[index]) && !SentenceMarks.IsOpener(text[chunks[index].Start]);

    private bool IsItemMark(TextChunk chunk)
    {
        var mark = chunk.In(text);
        if (mark[0] is '#' or '•' or '‣' or '◦' or '>') return true;
        if (mark.Length == 1) return mark[0] is '-' or '*' or '+' or '–' or '—';
        return mark.Length <= 4 && mark[^1] is '.' or ')' && mark[..^1].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private bool StartsLower(TextChunk chunk)
    {
        var word = SentenceMarks.TrimOpeners(chunk.In(text));
        return word.Length > 0 && char.IsLower(word[0]);
    }

    private bool HasSpeech(TextChunk chunk)
    {
        foreach (var rune in chunk.In(text).EnumerateRunes())
        {
            if (System.Text.Rune.IsLetter(rune) || System.Text.Rune.IsNumber(rune)) return true;
        }
        return false;
    }

    // "A cup | of tea" sounds worse than "a cup of tea | from China".
    private static bool BindsBackward(string preposition) => preposition is "of" or "de" or "di" or "von" or "van" or "up" or "out" or "off" or "à" or "a";

    private static BreakKind Max(BreakKind a, BreakKind b) => a > b ? a : b;
}
