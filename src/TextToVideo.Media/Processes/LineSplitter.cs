using System.Text;

namespace TextToVideo.Media.Processes;

/// <summary>Cuts a stream of characters into lines. A carriage return ends one too: programs redraw their progress with it.</summary>
internal sealed class LineSplitter(Action<string> onLine)
{
    /// <summary>What comes beyond it is dropped, so that a program that never ends its line cannot fill the memory.</summary>
    private const int MaxLineLength = 64 * 1024;

    private readonly StringBuilder _line = new();

    public void Add(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('\n', '\r') is var end and >= 0)
        {
            Append(text[..end]);
            Flush();
            text = text[(end + 1)..];
        }
        Append(text);
    }

    public void Flush()
    {
        if (_line.Length == 0) return;
        var line = _line.ToString();
        _line.Clear();
        onLine(line);
    }

    private void Append(ReadOnlySpan<char> text) => _line.Append(text[..Math.Min(text.Length, MaxLineLength - _line.Length)]);
}
