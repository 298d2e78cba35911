using TextToVideo.Editing;
using TextToVideo.Rendering;

namespace TextToVideo.Footage;

/// <summary>How many clips a scene will need, before it is spoken and any is fetched.</summary>
internal static class ClipNeed
{
    /// <summary>Pauses, and what voices are slower than was guessed.</summary>
    private const double Spare = 1.25;

    /// <summary>Clips beside its own.</summary>
    public static int More(FootageCandidate own, double seconds)
    {
        var most = FrameRate.ToTime(ShotLength.Most).TotalSeconds;
        var fills = own.Kind == FootageKind.Video && own.Seconds > 0 ? Math.Clamp(own.Seconds * Take.MostSlowness, 1, most) : most;
        return (int)Math.Ceiling(seconds * Spare / fills) - 1;
    }
}
