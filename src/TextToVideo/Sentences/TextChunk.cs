namespace TextToVideo.Sentences;

/// <summary>What stands between white space.</summary>
/// <param name="IsFirstOfLine">Nothing but white space before it on its line.</param>
internal readonly record struct TextChunk(int Start, int End, bool IsFirstOfLine)
{
    public static IReadOnlyList<TextChunk> ReadAll(string text)
    {
        var chunks = new List<TextChunk>();
        var isFirst = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                isFirst |= text[at] == '\n';
                continue;
            }
            var start = at;
            while (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1])) at++;
            chunks.Add(new TextChunk(start, at + 1, isFirst));
            isFirst = false;
        }
        return chunks;
    }

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
