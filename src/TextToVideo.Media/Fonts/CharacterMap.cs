namespace TextToVideo.Media.Fonts;

/// <summary>Code points to glyphs: the formats 4 (first plane) and 12 (all planes) of the `cmap` table, which every Unicode font has one of.</summary>
internal sealed class CharacterMap
{
    private readonly byte[] _table;
    private readonly int _start;
    private readonly int _format;

    private CharacterMap(byte[] table, int start, int format) => (_table, _start, _format) = (table, start, format);

    public static CharacterMap Read(byte[] table)
    {
        CharacterMap? found = null;
        for (var i = 0; i < FontTables.UInt16(table, 2); i++)
        {
            var (platform, encoding) = (FontTables.UInt16(table, 4 + (i * 8)), FontTables.UInt16(table, 6 + (i * 8)));
            var isUnicode = (platform, encoding) is (0, not 5) or (3, 1 or 10);
            var start = checked((int)FontTables.UInt32(table, 8 + (i * 8)));
            if (!isUnicode || FontTables.UInt16(table, start) is not (4 or 12)) continue;
            if (found is null || FontTables.UInt16(table, start) > found._format) found = new CharacterMap(table, start, FontTables.UInt16(table, start));
        }
        return found ?? throw new InvalidDataException("A font has no Unicode character map.");
    }

    /// <summary>0 where the font has no glyph.</summary>
    public int GlyphOf(int codePoint) => _format == 12 ? InGroups(codePoint) : codePoint > 0xFFFF ? 0 : InSegments(codePoint);

    private int InGroups(int codePoint)
    {
        var (low, high) = (0, (int)FontTables.UInt32(_table, _start + 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = _start + 16 + (middle * 12);
            if (codePoint < FontTables.UInt32(_table, at)) high = middle - 1;
            else if (codePoint > FontTables.UInt32(_table, at + 4)) low = middle + 1;
            else return (int)(FontTables.UInt32(_table, at + 8) + (codePoint - FontTables.UInt32(_table, at)));
        }
        return 0;
    }

    private int InSegments(int codePoint)
    {
        var doubled = FontTables.UInt16(_table, _start + 6);
        var (ends, starts) = (_start + 14, _start + 16 + doubled);
        var (low, high) = (0, (doubled / 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint > FontTables.UInt16(_table, ends + (middle * 2))) low = middle + 1;
            else if (codePoint < FontTables.UInt16(_table, starts + (middle * 2))) high = middle - 1;
            else return InSegment(codePoint, FontTables.UInt16(_table, starts + (middle * 2)), starts + doubled + (middle * 2), doubled);
        }
        return 0;
    }

    private int InSegment(int codePoint, int first, int deltaAt, int doubled)
    {
        var delta = FontTables.UInt16(_table, deltaAt);
        var rangeAt = deltaAt + doubled;
        var range = FontTables.UInt16(_table, rangeAt);
        if (range == 0) return (codePoint + delta) & 0xFFFF;
        var glyph = FontTables.UInt16(_table, rangeAt + range + ((codePoint - first) * 2));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
