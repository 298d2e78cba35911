using System.Text.RegularExpressions;
using TextToVideo.Words;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>6'2" · 5'11 · a 6.7" screen.</summary>
internal static partial class Lengths
{
    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (HeightForm().Match(context.Body) is { Success: true } height)
            return [.. EnglishNumbers.Decimal(height.Groups["feet"].Value), "foot", .. EnglishNumbers.Decimal(height.Groups["inches"].Value)];
        if (!context.Word.HasInchMark || IsInQuotes(context) || !NumberForm().IsMatch(context.Body)) return null;
        return [.. SpokenForm.OfPiece(context.Body), IsBeforeThing(context) || context.Body == "1" ? "inch" : "inches"];
    }

    // The mark may as well end a quotation: "it grew by 7".
    private static bool IsInQuotes(WordContext context)
    {
        var isOpen = false;
        foreach (var word in context.Words.Take(context.Index))
        {
            if (word.Written[0] == '"') isOpen = true;
            if (word.Tail.Contains('"', StringComparison.Ordinal)) isOpen = false;
        }
        return isOpen || context.Word.Written[0] == '"';
    }

    /// <summary>A 55 inch screen, but 55 inches in all.</summary>
    private static bool IsBeforeThing(WordContext context) =>
        context.Word.Tail.Length == 1 && !context.IsMeasured && context.Next is { Body: [var first, ..] } next && char.IsLetter(first) && !LanguageWords.For("en").Stop.Contains(next.Body.ToLowerInvariant());

    [GeneratedRegex(@"^(?<feet>[3-8])'(?<inches>1[01]|\d)$")]
    private static partial Regex HeightForm();

    [GeneratedRegex(@"^(?:\d{1,3}(?:\.\d+)?(?:[-–x]\d{1,3}(?:\.\d+)?)?|(?:\d{1,2}-)?\d{1,2}/\d{1,2})$")]
    private static partial Regex NumberForm();
}
