using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>A word of the script taken apart: `("1969,` is the body `1969` between marks.</summary>
/// <param name="Body">In <see cref="PlainLetters"/>.</param>
/// <param name="Tail">The marks after it, without those that stand alone.</param>
/// <param name="LoneMarks">Marks with blanks around, which the script's words count to the word before: the `&amp;` of `salt &amp; pepper`.</param>
internal sealed partial record WrittenWord(string Written, string Body, string Tail, IReadOnlyList<string> LoneMarks)
{
    private const string BodyStart = "#@&+-$€£¥₹₩₽₺₿~°%'<>=×÷±";
    private const string BodyEnd = "%°+#$€£¥₹₩₽₺₿¢'";

    public bool HasInchMark => Tail is ['"' or '″', ..];

    public SpokenPause Pause => PauseOf(Tail + string.Concat(LoneMarks));

    public static WrittenWord Parse(string written)
    {
        var chunks = PlainLetters.Of(written).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var main = Array.FindIndex(chunks, chunk => chunk.Any(char.IsLetterOrDigit));
        if (main < 0) main = 0;
        var chunk = chunks.Length > 0 ? chunks[main] : "";
        var start = 0;
        while (start < chunk.Length && !IsBody(chunk[start], BodyStart)) start++;
        var end = chunk.Length;
        // 10 − 4: the mathematical minus is a word.
        while (end > start && written != "−" && !IsBody(chunk[end - 1], BodyEnd)) end--;
        // A closing quote is a mark; an apostrophe within or before (’90s) is the word's.
        while (end > start && chunk[end - 1] == '\'') end--;
        if (start < end && chunk[start] == '\'' && !(start + 1 < end && char.IsDigit(chunk[start + 1]))) start++;
        if (HasPointOfItsOwn(chunk, start)) start--;
        return new WrittenWord(written, chunk[start..end], chunk[end..], chunks.Length > main + 1 ? chunks[(main + 1)..] : []);
    }

    public static SpokenPause PauseOf(string marks) =>
        HasAny(marks, "?？؟") ? SpokenPause.Question
        : HasAny(marks, ".!…。！") ? SpokenPause.Sentence
        : HasAny(marks, ",;:–)]-，、；：،") ? SpokenPause.Clause
        : SpokenPause.None;

    /// <summary>.NET, .com and .5; a point before a capitalised word is a slip.</summary>
    private static bool HasPointOfItsOwn(string chunk, int start) => start > 0 && OwnPointForm().IsMatch(chunk, start - 1);

    private static bool HasAny(string text, string marks) => text.Any(c => marks.Contains(c, StringComparison.Ordinal));

    private static bool IsBody(char c, string marks) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || marks.Contains(c, StringComparison.Ordinal)
        || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol;

    [GeneratedRegex(@"\G(?<!\.)\.(?=\d|[a-z]{2}|[A-Z]{2})")]
    private static partial Regex OwnPointForm();
}
