using System.Text;

namespace TextToVideo.Media.Processes;

/// <summary>Standard output as a whole, up to a size that no tool of ours prints.</summary>
internal sealed class OutputCapture
{
    public const int MaxCharacters = 16 * 1024 * 1024;

    private readonly StringBuilder _text = new();

    public bool IsCut { get; private set; }

    public void Add(ReadOnlySpan<char> text)
    {
        lock (_text)
        {
            var room = MaxCharacters - _text.Length;
            IsCut |= text.Length > room;
            _text.Append(text[..Math.Min(text.Length, room)]);
        }
    }

    public override string ToString()
    {
        lock (_text) return _text.ToString();
    }
}
