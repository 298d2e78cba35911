using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>Everything else: a plain word, or pieces joined by marks or by nothing: state-of-the-art · 1939–1945 · R&amp;D · COVID-19 · mp3 · iPhone.</summary>
internal static partial class CompoundWords
{
    public static IReadOnlyList<string>? Say(WordContext context)
    {
        var body = context.Body;
        if (RangeForm().Match(body) is { Success: true } range)
            // 50-50
            return range.Groups[1].Value == range.Groups[3].Value ? [.. SpokenForm.OfPiece(range.Groups[1].Value), .. SpokenForm.OfPiece(range.Groups[3].Value)] : [.. SpokenForm.OfPiece(range.Groups[1].Value), range.Groups[2].Value is "x" or "×" ? (range.Groups[3].Value.Contains('^', StringComparison.Ordinal) ? "times" : "by") : "to", .. SpokenForm.OfPiece(range.Groups[3].Value)];
        if (PlainForm().IsMatch(body)) return [body.ToLowerInvariant()];
        return [.. PieceForm().Matches(body).Select(piece => piece.Value).SelectMany(piece => Piece(piece, body))];
    }

    private static IReadOnlyList<string> Piece(string piece, string whole)
    {
        if (piece[0] == '^') return Power(piece[1..], whole);
        if (piece.Length == 1 && !char.IsAsciiLetterOrDigit(piece[0])) return Mark(piece[0], whole);
        // A few capitals among marks are letters' names: R&D, AT&T, C++.
        if (piece.Length <= 2 && piece.All(char.IsAsciiLetterUpper) && !whole.Any(char.IsAsciiLetterLower) && !whole.Contains('-', StringComparison.Ordinal)) return [.. piece.Select(letter => $"{letter}")];
        // And so is any letter beside digits: H2O, mp3, B12.
        if (piece.Length <= 2 && piece.All(char.IsAsciiLetter) && whole.Any(char.IsAsciiDigit) && !IsJoiningWord(piece, whole)) return [.. piece.Select(letter => $"{char.ToUpperInvariant(letter)}")];
        // node.js
        if (piece.Length == 2 && whole.EndsWith($".{piece}", StringComparison.Ordinal) && !piece.Any(letter => "aeiouy".Contains(letter, StringComparison.Ordinal))) return [.. piece.Select(letter => $"{char.ToUpperInvariant(letter)}")];
        if (LabelForm().IsMatch(whole) && piece.Length == 3 && char.IsDigit(piece[0])) return EnglishNumbers.Pairs(piece);
        return piece == whole ? [piece.ToLowerInvariant()] : SpokenForm.OfPiece(piece);
    }

    private static IReadOnlyList<string> Mark(char mark, string whole) => mark switch
    {
        '#' when whole is "C#" or "F#" => ["sharp"],
        '&' or '+' or '=' or '@' or '%' or '°' => [Symbols.NameOf(mark)!],
        _ => [],
    };

    /// <summary>2-in-1, 1-on-1.</summary>
    private static bool IsJoiningWord(string piece, string whole) => whole.Contains($"-{piece}-", StringComparison.Ordinal) && char.IsAsciiLetterLower(piece[0]);

    /// <summary>mc^2 and 10^6; on a longer word it is the number of a footnote.</summary>
    private static IReadOnlyList<string> Power(string exponent, string whole)
    {
        if (FootnoteForm().IsMatch(whole)) return [];
        return exponent switch { "2" => ["squared"], "3" => ["cubed"], _ => ["to", "the", "power", "of", .. SpokenForm.OfPiece(exponent)] };
    }

    /// <summary>A380, SHA-256, A320neo, A350-1000: a name with a number.</summary>
    [GeneratedRegex(@"^[A-Z]{1,3}-?[1-9]\d\d(?:-\d+|neo)?$")]
    private static partial Regex LabelForm();

    [GeneratedRegex(@"^[A-Za-z']{3,}[.,;:!?'""]*\^\d+$")]
    private static partial Regex FootnoteForm();

    [GeneratedRegex(@"^(-?[$€£]?\d[\d.,:%]*(?:[kKMB]|st|nd|rd|th)?)([-–x×])(-?[$€£]?\d[\d.,:%]*(?:\^-?\d+|\D{0,5}))$")]
    private static partial Regex RangeForm();

    [GeneratedRegex("^(?:[A-Za-z]?[a-z']+|Mc[A-Z][a-z']+|Mac[A-Z][a-z']+|[A-Z]'[A-Z][a-z']+|[A-Z]+(?:'[A-Z]+)?)$")]
    private static partial Regex PlainForm();

    /// <summary>Numbers, capitals before a capitalised word, words, and the marks that may be said.</summary>
    [GeneratedRegex(@"\^-?\d+|\d{1,2}/\d{1,2}(?=-[a-z])|(?>\d[\d,]*(?:\.\d+)?)(?:(?:st|nd|rd|th|s)(?![a-z]))?|[A-Z]+(?![a-z])(?:'?s\b)?|[A-Za-z]?[a-z']+|[&+=@%°#]")]
    private static partial Regex PieceForm();
}
