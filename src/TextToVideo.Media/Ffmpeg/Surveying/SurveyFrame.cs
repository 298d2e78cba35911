namespace TextToVideo.Media.Ffmpeg.Surveying;

/// <summary>A small grey frame of a clip.</summary>
internal readonly ref struct SurveyFrame(ReadOnlySpan<byte> luma)
{
    public const int Width = 64;
    public const int Height = 36;
    public const int Bytes = Width * Height;

    private const int BlackLevel = 20;
    private const int DarkLevel = 44;

    // More than encoding changes a pixel by.
    private const int ChangedLevels = 8;

    public ReadOnlySpan<byte> Luma { get; } = luma;

    /// <summary>Dark all over, but for a fiftieth: a night sky has stars.</summary>
    public bool IsBlack
    {
        get
        {
            var (sum, bright) = (0, 0);
            foreach (var value in Luma)
            {
                sum += value;
                if (value > DarkLevel) bright++;
            }
            return sum < BlackLevel * Bytes && bright * 50 < Bytes;
        }
    }

    public SurveyChange Since(SurveyFrame before)
    {
        var (sum, most, changed) = (0, 0, 0);
        for (var i = 0; i < Bytes; i++)
        {
            var difference = Math.Abs(Luma[i] - before.Luma[i]);
            sum += difference;
            most = Math.Max(most, difference);
            if (difference > ChangedLevels) changed++;
        }
        return new SurveyChange((double)sum / Bytes, most, (double)changed / Bytes);
    }
}
