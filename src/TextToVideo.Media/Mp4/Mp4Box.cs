using System.Buffers.Binary;
using System.Text;

namespace TextToVideo.Media.Mp4;

/// <summary>A box of an MP4 file in memory (ISO/IEC 14496-12, 4.2): a length, a name of four letters, and what is in it.</summary>
/// <param name="Whole">With its header.</param>
internal readonly record struct Mp4Box(string Name, ReadOnlyMemory<byte> Whole)
{
    private const int HeaderLength = 8;

    public ReadOnlySpan<byte> Content => Whole.Span[HeaderLength..];

    /// <exception cref="InvalidDataException">A box is longer than what it lies in.</exception>
    public static IEnumerable<Mp4Box> All(ReadOnlyMemory<byte> boxes)
    {
        while (boxes.Length > 0)
        {
            var length = boxes.Length < HeaderLength ? 0 : BinaryPrimitives.ReadUInt32BigEndian(boxes.Span);
            if (length < HeaderLength || length > boxes.Length) throw new InvalidDataException("A box of the file's index is damaged.");
            var whole = boxes[..(int)length];
            yield return new Mp4Box(Encoding.Latin1.GetString(whole.Span[4..HeaderLength]), whole);
            boxes = boxes[(int)length..];
        }
    }

    /// <param name="skip">Bytes before the first box within this one.</param>
    public IEnumerable<Mp4Box> Children(int skip = 0) => All(Whole[(HeaderLength + skip)..]);

    public Mp4Box? Find(string name)
    {
        foreach (var child in Children())
        {
            if (child.Name == name) return child;
        }
        return null;
    }

    /// <exception cref="InvalidDataException">It is not there.</exception>
    public Mp4Box Child(string name) => Find(name) ?? throw new InvalidDataException($"The file's index has no box '{name}' in '{Name}'.");
}
