namespace TextToVideo.Music;

/// <summary>The steady beat of a piece.</summary>
/// <param name="DownbeatSeconds">When a bar begins: the first one of the loop.</param>
public sealed record MusicMeter(double BeatSeconds, int BeatsPerBar, double DownbeatSeconds)
{
    public double BarSeconds => BeatSeconds * BeatsPerBar;
}
