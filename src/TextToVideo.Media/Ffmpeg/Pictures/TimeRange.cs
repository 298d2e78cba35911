namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>As libass counts: the end is no longer part of it.</summary>
internal readonly record struct TimeRange(int FromMs, int ToMs)
{
    public bool Holds(long ms) => FromMs <= ms && ms < ToMs;

    public bool Overlaps(TimeRange other) => FromMs < other.ToMs && other.FromMs < ToMs;
}
