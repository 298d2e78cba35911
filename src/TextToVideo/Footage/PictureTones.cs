namespace TextToVideo.Footage;

/// <summary>
/// A picture so small that it fits into a journal: the mean luma of a grid of cells, one hexadecimal digit each, row by
/// row; of a clip, the grids of several frames one after the other.
/// </summary>
public static class PictureTones
{
    public const int Columns = 12;
    public const int Rows = 12;
    public const int Cells = Columns * Rows;

    /// <param name="luma">A byte a cell, whole grids.</param>
    public static string Write(ReadOnlySpan<byte> luma)
    {
        Span<char> digits = stackalloc char[luma.Length];
        for (var i = 0; i < luma.Length; i++) digits[i] = "0123456789abcdef"[luma[i] >> 4];
        return new string(digits);
    }

    /// <summary>Luma, 0 to 1, of the cells that a part of the picture touches, in all frames.</summary>
    /// <param name="left">Shares of the picture, as the others.</param>
    public static IReadOnlyList<double> In(string tones, double left, double top, double right, double bottom)
    {
        ArgumentNullException.ThrowIfNull(tones);
        var found = new List<double>();
        for (var i = 0; i < tones.Length; i++)
        {
            var (x, y) = (i % Columns / (double)Columns, i % Cells / Columns / (double)Rows);
            if (x + (1.0 / Columns) <= left || x >= right || y + (1.0 / Rows) <= top || y >= bottom) continue;
            found.Add(Convert.ToInt32(tones[i].ToString(), 16) / 15.0);
        }
        return found;
    }
}
