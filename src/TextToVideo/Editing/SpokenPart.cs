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

    /// <summary>The keywords that are said in a part of the text, in their order of weight.</summary>
    public static IReadOnlyList<string> Keywords(IReadOnlyList<string> keywords, string part) =>
        [.. keywords.Where(keyword => part.Contains(keyword, StringComparison.OrdinalIgnoreCase))];
}
