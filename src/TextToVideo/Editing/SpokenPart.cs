using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Editing;

/// <summary>What is said while a shot is seen.</summary>
internal static class SpokenPart
{
    /// <param name="words">Times from the scene's start.</param>
    public static string Between(int fromFrame, int toFrame, IReadOnlyList<TimedWord> words)
    {
        var (from, to) = (FrameRate.ToTime(fromFrame), FrameRate.ToTime(toFrame));
        var said = words.Where(word => word.Start + ((word.End - word.Start) / 2) is var middle && middle >= from && middle < to).Select(word => word.Text).ToList();
        var text = said.FirstOrDefault("");
        for (var i = 1; i < said.Count; i++) text += ScriptWords.Separator(said[i - 1], said[i]) + said[i];
        return text;
    }

    /// <summary>About the same part of a text that says it in other words: whole words, where blanks part them.</summary>
    /// <param name="from">Share of the whole, 0 to 1, as <paramref name="to"/>.</param>
    public static string Share(string text, double from, double to)
    {
        var (first, last) = ((int)Math.Round(from * text.Length), (int)Math.Round(to * text.Length));
        return text[WordStart(text, first)..WordStart(text, last)].Trim();
    }

    /// <summary>Where the word begins in whose middle a place lies; the place itself, where no blank is near.</summary>
    private static int WordStart(string text, int place)
    {
        if (place >= text.Length) return text.Length;
        var blank = text.LastIndexOf(' ', place);
        if (blank >= 0) return blank + 1;
        return char.IsLowSurrogate(text[place]) ? place + 1 : text.Contains(' ', StringComparison.Ordinal) ? 0 : place;
    }

    /// <summary>The keywords that are said in a part of the text, in their order of weight.</summary>
    public static IReadOnlyList<string> Keywords(IReadOnlyList<string> keywords, string part) =>
        [.. keywords.Where(keyword => part.Contains(keyword, StringComparison.OrdinalIgnoreCase))];
}
