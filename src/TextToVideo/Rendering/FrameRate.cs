namespace TextToVideo.Rendering;

/// <summary>Whole frames a second. Every cut lies on a frame, so that picture and sound end together.</summary>
public static class FrameRate
{
    public const int FramesPerSecond = 30;

    public static TimeSpan ToTime(int frames) => TimeSpan.FromTicks(frames * TimeSpan.TicksPerSecond / FramesPerSecond);

    /// <summary>The nearest frame.</summary>
    public static int ToFrames(TimeSpan time) => (int)Math.Round(time.TotalSeconds * FramesPerSecond, MidpointRounding.AwayFromZero);

    /// <summary>The first frame at or after the time.</summary>
    public static int ToFramesUp(TimeSpan time) => (int)Math.Ceiling(Math.Round(time.TotalSeconds * FramesPerSecond, 6));
}
