using System.Text;

namespace TextToVideo.Media.Fonts;

/// <summary>
/// What captions need of a font file: names, which characters it has, how wide they are, how high its cell is. Reads the
/// tables `name`, `head`, `hhea`, `OS/2`, `hmtx` and `cmap` and leaves the outlines, so a collection of 20 MB costs some
/// 100 KB. Source: OpenType specification 1.9.
/// </summary>
public sealed class OpenTypeFont
{
    private readonly CharacterMap _characters;
    private readonly ushort[] _advances;

    private OpenTypeFont(string path, FontNames names, CharacterMap characters, ushort[] advances, CellMetrics metrics)
    {
        Path = path;
        Names = names;
        Metrics = metrics;
        _characters = characters;
        _advances = advances;
    }

    public string Path { get; }

    public FontNames Names { get; }

    public CellMetrics Metrics { get; }

    public bool Has(Rune rune) => _characters.GlyphOf(rune.Value) != 0;

    /// <summary>Advance width of a character in ems; 0 where it is missing.</summary>
    public double WidthOf(Rune rune)
    {
        var glyph = _characters.GlyphOf(rune.Value);

        // Glyphs beyond the table have the width of its last entry.
        return glyph == 0 || _advances.Length == 0 ? 0 : (double)_advances[Math.Min(glyph, _advances.Length - 1)] / Metrics.UnitsPerEm;
    }

    /// <summary>Reads the one font of a file, or every one of a collection.</summary>
    /// <exception cref="InvalidDataException">Not an OpenType font, or a damaged one; the message names the file.</exception>
    public static IReadOnlyList<OpenTypeFont> Read(string path)
    {
        using var file = File.OpenRead(path);
        try
        {
            return [.. FontTables.OpenAll(file).Select(tables => Read(path, tables))];
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or EndOfStreamException or OverflowException)
        {
            throw new InvalidDataException($"'{path}' is not a font that can be read: its tables point outside of it.", e);
        }
    }

    private static OpenTypeFont Read(string path, FontTables tables)
    {
        var head = tables.Read("head");
        var metrics = CellMetrics.Read(head, tables.Read("hhea"), tables.ReadOrEmpty("OS/2"));
        var horizontal = tables.Read("hmtx");
        var advances = new ushort[Math.Min(FontTables.UInt16(tables.Read("hhea"), 34), horizontal.Length / 4)];
        for (var i = 0; i < advances.Length; i++) advances[i] = FontTables.UInt16(horizontal, i * 4);
        return new OpenTypeFont(path, FontNames.Read(tables.Read("name")), CharacterMap.Read(tables.Read("cmap")), advances, metrics);
    }
}
