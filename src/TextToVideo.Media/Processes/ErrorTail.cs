namespace TextToVideo.Media.Processes;

/// <summary>The last lines of a program's complaints; whole lines, bounded in number and length.</summary>
internal sealed class ErrorTail
{
    private const int MaxLines = 40;
    private const int MaxLineLength = 400;

    private readonly Queue<string> _lines = new();
    private readonly LineSplitter _splitter;

    public ErrorTail() => _splitter = new LineSplitter(Keep);

    public void Add(ReadOnlySpan<char> text)
    {
        lock (_lines) _splitter.Add(text);
    }

    public override string ToString()
    {
        lock (_lines)
        {
            _splitter.Flush();
            return string.Join('\n', _lines);
        }
    }

    private void Keep(string line)
    {
        _lines.Enqueue(line.Length <= MaxLineLength ? line : string.Concat(line.AsSpan(0, MaxLineLength), "..."));
        if (_lines.Count > MaxLines) _lines.Dequeue();
    }
}
