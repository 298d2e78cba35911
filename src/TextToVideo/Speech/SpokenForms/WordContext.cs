using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>A word among its neighbours.</summary>
internal readonly partial record struct WordContext(IReadOnlyList<WrittenWord> Words, int Index)
{
    public WrittenWord Word => Words[Index];

    public string Body => Word.Body;

    public WrittenWord? Next => Index + 1 < Words.Count ? Words[Index + 1] : null;

    public WrittenWord? Previous => Index > 0 ? Words[Index - 1] : null;

    /// <summary>The next word's body where no mark stands between; else empty.</summary>
    public string NextBody => Word.Tail.Length == 0 && Next is { } next ? next.Body : "";

    /// <summary>The previous word's body where no mark stands between; else empty.</summary>
    public string PreviousBody => Previous is { Tail.Length: 0 } previous ? previous.Body : "";

    public bool FollowsNumber => NumberAtEnd().IsMatch(PreviousBody);

    public bool PrecedesNumber => Next is { Body: [>= '0' and <= '9', ..] };

    public bool NextIsCapitalised => Next is { Body: [var first, ..] } && char.IsUpper(first);

    [GeneratedRegex(@"^[-+$€£~]?[\d.,]*\d(?:[-–][\d.,]*\d(?:/\d{1,2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtEnd();
}
