using TextToVideo.Rendering;

namespace TextToVideo.Editing;

/// <summary>What a shot may be taken from.</summary>
/// <param name="Clip">Its index among the scene's clips.</param>
/// <param name="Visit">How often the clip was shown before within the scene.</param>
/// <param name="IsClose">From nearer than the time before, so that the cut is seen to be one.</param>
internal readonly record struct Take(int Clip, ClipRun Run, int Visit, bool IsClose)
{
    /// <summary>A clip that is a little short is slowed down by at most so much, which is hardly seen.</summary>
    public const double MostSlowness = 1.25;

    /// <summary>Shown beyond the shot on either side, while it dissolves.</summary>
    public static double MarginSeconds { get; } = FrameRate.ToTime(TimelinePlanner.MostFramesBeyond).TotalSeconds;

    /// <summary>The longest shot that the run fills.</summary>
    public int MostFrames => FramesOf(Run);

    public static int FramesOf(ClipRun run) =>
        (int)Math.Min(int.MaxValue / 2, Math.Floor(((run.Seconds * MostSlowness) - (2 * MarginSeconds)) * FrameRate.FramesPerSecond));
}
