using System.Text.RegularExpressions;
using TextToVideo.Words;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>A word among its neighbours.</summary>
internal readonly partial record struct WordContext(IReadOnlyList<WrittenWord> Words, int Index)
{
    /// <summary>Things that are sold by their numbers: with a 5,000 mAh battery.</summary>
    private static readonly HashSet<string> Rated = ["battery", "batteries", "cell", "camera", "cameras", "sensor", "sensors", "screen", "display", "monitor", "charger", "charging", "engine", "motor"];

    private static readonly HashSet<string> Measures = ["long", "wide", "high", "tall", "deep", "thick", "old"];

    private static readonly LanguageWords English = LanguageWords.For("en");

    public WrittenWord Word => Words[Index];

    public string Body => Word.Body;

    public WrittenWord? Next => Index + 1 < Words.Count ? Words[Index + 1] : null;

    public WrittenWord? Previous => Index > 0 ? Words[Index - 1] : null;

    /// <summary>The next word's body where no mark stands between; else empty.</summary>
    public string NextBody => Word.Tail.Length == 0 && Next is { } next ? next.Body : "";

    /// <summary>The previous word's body where no mark stands between; else empty.</summary>
    public string PreviousBody => Previous is { Tail.Length: 0 } previous ? previous.Body : "";

    /// <summary>5, $1.5M, 5-10, 1/2, 10x20, or the million of "13.8 million".</summary>
    public bool FollowsNumber => NumberAtEnd().IsMatch(PreviousBody) || FollowsScale;

    /// <summary>Hundred, million and the like, with a number before it.</summary>
    public bool FollowsScale => EnglishNumbers.IsScale(PreviousBody) && Index > 1 && Words[Index - 2] is { Tail.Length: 0, Body: [>= '0' and <= '9', ..] };

    public bool PrecedesNumber => Next is { Body: [>= '0' and <= '9', ..] };

    public bool NextIsCapitalised => Next is { Body: [var first, ..] } && char.IsUpper(first);

    /// <summary>Before "wide" and the like, and no determiner before it: three inches wide, but a three inch wide one.</summary>
    public bool IsMeasured => Next is { } next && Measures.Contains(next.Body) && !English.Determiners.Contains(PreviousBody.ToLowerInvariant());

    /// <summary>Whether a number tells what kind of thing the next word is: a 5 km run, the $1.9 trillion plan, a battery's 5,000 mAh before it. Its unit then has no plural.</summary>
    /// <param name="first">The number's first word.</param>
    public bool IsAttribute(int first)
    {
        if (NextBody is not [var letter, ..] || !char.IsLetter(letter) || (English.Stop.Contains(NextBody.ToLowerInvariant()) && !Measures.Contains(NextBody))) return false;
        return Rated.Contains(NextBody) || (first > 0 && Words[first - 1] is { Tail.Length: 0 } before && English.Determiners.Contains(before.Body.ToLowerInvariant()));
    }

    [GeneratedRegex(@"^[-+$€£~]?[\d.,]*\d(?:[-–/x×][\d.,]*\d)*(?:[kKM]|bn)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtEnd();
}
