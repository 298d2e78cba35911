namespace TextToVideo.Media.Fonts;

/// <summary>Height of a font's cell in font units, as GDI and libass see it: OS/2 usWinAscent and usWinDescent, else hhea's.</summary>
public readonly record struct CellMetrics(int UnitsPerEm, int Ascent, int Descent)
{
    private const int WinAscentAt = 74;
    private const int WinDescentAt = 76;

    internal static CellMetrics Read(byte[] head, byte[] horizontalHeader, byte[] os2)
    {
        var unitsPerEm = FontTables.UInt16(head, 18);
        if (unitsPerEm is < 16 or > 16384) throw new InvalidDataException($"A font of {unitsPerEm} units an em cannot be: 16 to 16384 are allowed.");
        var (ascent, descent) = (FontTables.Int16(horizontalHeader, 4), -FontTables.Int16(horizontalHeader, 6));
        if (os2.Length < WinDescentAt + 2) return new CellMetrics(unitsPerEm, ascent, descent);
        var (winAscent, winDescent) = (FontTables.Int16(os2, WinAscentAt), FontTables.Int16(os2, WinDescentAt));
        return winAscent + winDescent == 0 ? new CellMetrics(unitsPerEm, ascent, descent) : new CellMetrics(unitsPerEm, winAscent, winDescent);
    }
}
