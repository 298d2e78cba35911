namespace TextToVideo.Speech.SpokenForms;

/// <summary>Marks that are read out: a lone &amp;, #travel, @anna.</summary>
internal static class Symbols
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['&'] = "and", ['%'] = "percent", ['+'] = "plus", ['='] = "equals", ['@'] = "at", ['#'] = "number", ['×'] = "times", ['÷'] = "divided by", ['±'] = "plus or minus",
        ['<'] = "less than", ['>'] = "greater than", ['°'] = "degrees", ['$'] = "dollars", ['€'] = "euros", ['£'] = "pounds", ['¥'] = "yen", ['₹'] = "rupees",
        ['π'] = "pi", ['∞'] = "infinity", ['√'] = "the square root of", ['≈'] = "about", ['≠'] = "is not", ['→'] = "to", ['Ω'] = "ohms", ['μ'] = "micro", ['≤'] = "at most", ['≥'] = "at least",
    };

    /// <summary>The comma of "10 %, not more".</summary>
    private static readonly char[] Around = [.. ".,;:!?()[]\"'"];

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        var body = context.Body;
        // 5 x 3 = 15, 10 − 4: between numbers a letter or a dash is a sign.
        if (body is "x" or "×" or "-" && context.FollowsNumber && context.PrecedesNumber) return [body == "-" ? "minus" : Counts(context) ? "times" : "by"];
        if (body.Length == 1 && Names.TryGetValue(body[0], out var name)) return name.Split(' ');
        // .NET
        if (body.Length > 1 && body[0] == '.') return ["dot", .. SpokenForm.OfPiece(body.Any(letter => "aeiouyAEIOUY".Contains(letter, StringComparison.Ordinal)) ? body[1..].ToLowerInvariant() : body[1..].ToUpperInvariant())];
        if (body.Length > 1 && body[0] == '#' && char.IsLetter(body[1])) return ["hashtag", .. SpokenForm.OfPiece(body[1..])];
        return body.Length > 1 && body[0] == '@' && char.IsLetterOrDigit(body[1]) ? ["at", .. SpokenForm.OfPiece(body[1..])] : null;
    }

    // Not of a size: 6 × 7 = 42, 3 × 10^8.
    private static bool Counts(WordContext context) =>
        context.NextBody.Contains('^', StringComparison.Ordinal) || (context.Index + 2 < context.Words.Count && context.Words[context.Index + 2].Body == "=");

    /// <summary>Of marks that stand alone only those that are read out: a dash is a pause, an arrow or a plus is a word.</summary>
    public static IEnumerable<string> OfMark(string marks, WordContext context) =>
        IsMinus(marks, context) ? ["minus"] : marks.Trim(Around) is [var mark] && Names.TryGetValue(mark, out var name) ? name.Split(' ') : [];

    /// <summary>Of 10 - 3 = 7.</summary>
    public static bool IsMinus(string marks, WordContext context) =>
        marks is "-" or "–" && context.Word.Tail.Length == 0 && context.PrecedesNumber && context.Body is [.., >= '0' and <= '9'] && context.Index + 2 < context.Words.Count && context.Words[context.Index + 2].Body == "=";

    public static string? NameOf(char mark) => Names.GetValueOrDefault(mark);
}
