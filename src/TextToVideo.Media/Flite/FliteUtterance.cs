namespace TextToVideo.Media.Flite;

/// <summary>What flite made of one piece of text.</summary>
internal sealed record FliteUtterance(short[] Samples, int SampleRateHz, IReadOnlyList<FliteWord> Words)
{
    public static FliteUtterance Empty { get; } = new([], 0, []);
}
