namespace TextToVideo.Sentences;

/// <summary>Where headings, items of lists and paragraphs end inside a text: a listener needs a pause there, whether or not a mark stands there.</summary>
internal static class LineEnds
{
    /// <returns>Positions after the last character of each line but the last, in order.</returns>
    public static IReadOnlyList<int> Find(string text, string language) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? [.. UnitReader.Read(text, language, rate: 1).SkipLast(1).Where(unit => unit.After == BreakKind.Line).Select(unit => unit.End)]
            : [];
}
