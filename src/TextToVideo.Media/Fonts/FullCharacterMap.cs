using System.Buffers.Binary;
using System.Text;

namespace TextToVideo.Media.Fonts;

/// <summary>
/// libass takes the first Windows character map of a font, which by the order of the format is the one of the first plane
/// alone: of a font that it is told to use, it finds no emoji (seen with 0.17.1). In the copy for captions that entry leads
/// to the map of all planes.
/// </summary>
internal static class FullCharacterMap
{
    /// <summary>Part of the folder's name, so that a change here makes a new folder.</summary>
    public const string Recipe = "full-map-1";

    private const int WindowsFirstPlane = 0x0003_0001;
    private const int WindowsAllPlanes = 0x0003_000A;

    /// <param name="font">Content of a font file, changed in place; left alone where there is nothing to do.</param>
    public static void Prefer(byte[] font)
    {
        if (FindTable(font, "cmap") is not { } table) return;
        int? first = null, all = null;
        for (var i = 0; i < FontTables.UInt16(font, table + 2); i++)
        {
            var record = table + 4 + (i * 8);
            var kind = (int)FontTables.UInt32(font, record);
            if (kind == WindowsFirstPlane) first = record;
            else if (kind == WindowsAllPlanes) all = record;
        }
        if (first is { } from && all is { } to) font.AsSpan(to + 4, 4).CopyTo(font.AsSpan(from + 4, 4));
    }

    private static int? FindTable(byte[] font, string name)
    {
        for (var i = 0; i < FontTables.UInt16(font, 4); i++)
        {
            var record = 12 + (i * 16);
            if (Encoding.ASCII.GetString(font, record, 4) == name) return BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8, 4));
        }
        return null;
    }
}
