namespace TextToVideo.Media.Ffmpeg.Inspection;

/// <summary>The pictures of a video in a file: small, grey, some a second. Read one at a time, so an hour needs no memory.</summary>
internal sealed class SmallFrames : IDisposable
{
    public const int Width = 96;
    public const int Height = 54;
    public const int PerSecond = 8;

    /// <summary>Rows above the place of captions, whose change is no change of the picture.</summary>
    public const int RowsAboveCaptions = 32;

    private const int FrameBytes = Width * Height;

    // More than encoding changes a pixel by.
    private const int ChangedLevels = 8;

    private readonly FileStream _file;

    public SmallFrames(string path)
    {
        _file = File.OpenRead(path);
        Count = (int)(_file.Length / FrameBytes);
    }

    public int Count { get; }

    public static double SecondsOf(int frame) => (double)frame / PerSecond;

    /// <summary>Clamped to the first and the last.</summary>
    public byte[] this[int index]
    {
        get
        {
            var data = new byte[FrameBytes];
            _file.Position = (long)Math.Clamp(index, 0, Count - 1) * FrameBytes;
            _file.ReadExactly(data);
            return data;
        }
    }

    /// <summary>How two frames differ above their captions.</summary>
    public static FrameChange Difference(byte[] a, byte[] b)
    {
        var (sum, most, changed) = (0, 0, 0);
        for (var i = 0; i < Width * RowsAboveCaptions; i++)
        {
            var difference = Math.Abs(a[i] - b[i]);
            sum += difference;
            most = Math.Max(most, difference);
            if (difference > ChangedLevels) changed++;
        }
        var pixels = (double)Width * RowsAboveCaptions;
        return new FrameChange(sum / pixels, most, changed / pixels);
    }

    public void Dispose() => _file.Dispose();
}
