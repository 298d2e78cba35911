using TextToVideo.Inspection;

namespace TextToVideo.Media.Ffmpeg.Inspection;

/// <summary>Where the picture is black, and where it stands still.</summary>
internal static class StillFinder
{
    private const int BlackLevel = 20;
    private const int DarkLevel = 44;
    private const double StillMean = 0.35;
    private const int StillMost = 6;
    private const double LeastSeconds = 0.25;

    public static IReadOnlyList<TimeSpot> FindBlack(SmallFrames frames) => Runs(frames, (_, frame) => IsBlack(frame));

    /// <summary>Measured against the first frame of each run, so that slow motion adds up and counts as motion.</summary>
    public static IReadOnlyList<TimeSpot> FindFrozen(SmallFrames frames)
    {
        byte[]? still = null;
        return Runs(frames, (_, frame) =>
        {
            if (still is not null && !IsBlack(frame) && SmallFrames.Difference(still, frame) is { Mean: < StillMean, Most: <= StillMost }) return true;
            still = frame;
            return false;
        });
    }

    private static bool IsBlack(byte[] frame)
    {
        var (sum, bright) = (0, 0);
        foreach (var luma in frame)
        {
            sum += luma;
            if (luma > DarkLevel) bright++;
        }
        return sum < BlackLevel * frame.Length && bright * 50 < frame.Length;
    }

    private static List<TimeSpot> Runs(SmallFrames frames, Func<int, byte[], bool> holds)
    {
        var (runs, from) = (new List<TimeSpot>(), -1);
        for (var i = 0; i <= frames.Count; i++)
        {
            var isIn = i < frames.Count && holds(i, frames[i]);
            if (isIn && from < 0) from = i;
            if (isIn || from < 0) continue;
            var run = new TimeSpot(SmallFrames.SecondsOf(from), SmallFrames.SecondsOf(i));
            if (run.Seconds >= LeastSeconds) runs.Add(run);
            from = -1;
        }
        return runs;
    }
}
