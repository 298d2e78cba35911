using System.Buffers.Binary;
using System.Text;

namespace TextToVideo.Media.Fonts;

/// <summary>The table directory of one font in a file.</summary>
internal sealed class FontTables
{
    private const uint Collection = 0x74746366; // "ttcf"
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565; // "true"
    private const uint CompactOutlines = 0x4F54544F; // "OTTO"
    private const int LargestTable = 32 << 20;

    private readonly FileStream _file;
    private readonly Dictionary<string, (uint Offset, uint Length)> _tables = [];

    private FontTables(FileStream file, uint offset)
    {
        _file = file;
        var header = ReadAt(offset, 12);
        if (UInt32(header, 0) is not (TrueType or AppleTrueType or CompactOutlines)) throw new InvalidDataException($"'{file.Name}' is not an OpenType font.");
        var records = ReadAt(offset + 12, UInt16(header, 4) * 16);
        for (var at = 0; at < records.Length; at += 16)
            _tables[Encoding.ASCII.GetString(records, at, 4)] = (UInt32(records, at + 8), UInt32(records, at + 12));
    }

    public static IEnumerable<FontTables> OpenAll(FileStream file)
    {
        var start = ReadAt(file, 0, 12);
        if (UInt32(start, 0) != Collection) return [new FontTables(file, 0)];
        var offsets = ReadAt(file, 12, checked((int)UInt32(start, 8) * 4));
        return Enumerable.Range(0, offsets.Length / 4).Select(i => new FontTables(file, UInt32(offsets, i * 4)));
    }

    public byte[] Read(string table) =>
        _tables.TryGetValue(table, out var place) ? ReadAt(place.Offset, checked((int)place.Length)) : throw new InvalidDataException($"'{_file.Name}' has no table '{table}'.");

    public byte[] ReadOrEmpty(string table) => _tables.ContainsKey(table) ? Read(table) : [];

    /// <exception cref="InvalidDataException">It has no outlines, or a table reaches beyond the file.</exception>
    public void CheckOutlines()
    {
        if (!_tables.ContainsKey("glyf") && !_tables.ContainsKey("CFF ") && !_tables.ContainsKey("CFF2"))
            throw new InvalidDataException("it has no outlines; fonts of bitmaps or of colour pictures cannot be drawn.");
        if (_tables.Values.Any(table => (long)table.Offset + table.Length > _file.Length)) throw new InvalidDataException("it is cut off: some of its tables lie beyond its end.");
    }

    public static ushort UInt16(byte[] data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at, 2));

    public static short Int16(byte[] data, int at) => BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(at, 2));

    public static uint UInt32(byte[] data, int at) => BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(at, 4));

    private byte[] ReadAt(uint offset, int length) => ReadAt(_file, offset, length);

    private static byte[] ReadAt(FileStream file, uint offset, int length)
    {
        if (length is < 0 or > LargestTable) throw new InvalidDataException($"'{file.Name}' names a table of {length} bytes.");
        var data = new byte[length];
        file.Position = offset;
        file.ReadExactly(data);
        return data;
    }
}
