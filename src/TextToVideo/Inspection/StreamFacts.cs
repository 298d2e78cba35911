namespace TextToVideo.Inspection;

/// <param name="Kind">`video`, `audio`, `subtitle`.</param>
/// <param name="StartSeconds">When it begins on the file's clock.</param>
public sealed record StreamFacts(string Kind, string Codec, double? StartSeconds, double? Seconds)
{
    /// <summary>0 for sound, as are the next two.</summary>
    public int Width { get; init; }

    public int Height { get; init; }

    public double FramesPerSecond { get; init; }
}
