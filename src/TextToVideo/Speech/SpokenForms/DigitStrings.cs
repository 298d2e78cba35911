using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>Numbers that are told digit by digit: 555-0134 · (555) 010-0199 · +44 20 7946 0958 · 0800 123 456 · call 911 · ZIP code 90210 · Springfield, IL 62704.</summary>
internal static partial class DigitStrings
{
    /// <summary>Of a telephone number with its area (ITU-T E.164 has at most 15); fewer are a date or an amount.</summary>
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    private static readonly string[] CallWords = ["call", "calls", "called", "calling", "dial", "dials", "dialed", "dialing", "phone", "ring", "text"];

    private static readonly string[] EmergencyNumbers = ["911", "999", "112", "988"];

    private static readonly string[] CodeWords = ["code", "zip", "pin", "passcode"];

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (!IsDigitString(context)) return null;
        IReadOnlyList<string> digits = [.. EnglishNumbers.Digits(context.Body)];
        return context.Body[0] == '+' ? ["plus", .. digits] : digits;
    }

    private static bool IsDigitString(WordContext context)
    {
        var (body, before) = (context.Body, context.PreviousBody.ToLowerInvariant());
        if (LocalForm().Match(body) is { Success: true } local) return local.Groups[1].Value == "555" || local.Groups[2].Value[0] == '0' || CallWords.Contains(before) || IsPartOfNumber(context);
        // Three groups or more; not 1-2-3 and no score of sets.
        if (GroupsForm().IsMatch(body)) return true;
        if (EmergencyNumbers.Contains(body) && CallWords.Contains(before)) return true;
        if (CodeWords.Contains(before) && CodeForm().IsMatch(body)) return true;
        return IsPartOfNumber(context) || IsZipCode(context);
    }

    /// <summary>Springfield, IL 62704.</summary>
    private static bool IsZipCode(WordContext context) =>
        context.Body.Length == 5 && CodeForm().IsMatch(context.Body) && context.Index > 1 && context.Words[context.Index - 2].Tail == ","
        && context.Previous!.Body is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] or "D.C";

    /// <summary>Of groups with blanks between them, the first of which shows what they are: +44, 0800, (555).</summary>
    private static bool IsPartOfNumber(WordContext context)
    {
        var words = context.Words;
        if (!IsGroup(words[context.Index])) return false;
        var (first, last) = (context.Index, context.Index);
        // Each group has a digit: what goes on for longer is no number, and a text of groups alone would be read anew for each.
        while (first > 0 && context.Index - first < MostDigits && words[first].Body[0] != '+' && IsGroup(words[first - 1]) && JoinsOn(words[first - 1])) first--;
        while (last + 1 < words.Count && last - context.Index < MostDigits && words[last + 1].Body is [>= '0' and <= '9', ..] && IsGroup(words[last + 1]) && JoinsOn(words[last])) last++;
        var digits = words.Skip(first).Take(last + 1 - first).Sum(word => word.Body.Count(char.IsAsciiDigit));
        return first < last && digits is >= FewestDigits and <= MostDigits && IsHead(words[first]);
    }

    private static bool IsGroup(WrittenWord word) => GroupForm().IsMatch(word.Body);

    private static bool JoinsOn(WrittenWord word) => word.Tail is "" or ")" && word.LoneMarks.Count == 0;

    private static bool IsHead(WrittenWord word) =>
        word.Body[0] == '+' || (word.Body[0] == '0' && word.Body.Length > 2) || (word.Body.Length == 3 && word.Tail == ")");

    [GeneratedRegex(@"^(\d{3})-(\d{4})$")]
    private static partial Regex LocalForm();

    [GeneratedRegex(@"^(?=0|.*(?:\d{3}|-0))\+?\d+(?:-\d+){2,}$")]
    private static partial Regex GroupsForm();

    [GeneratedRegex(@"^\+?\d{1,5}(?:-\d{2,4})*$")]
    private static partial Regex GroupForm();

    [GeneratedRegex(@"^\d{4,6}$")]
    private static partial Regex CodeForm();
}
