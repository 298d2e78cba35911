namespace TextToVideo.Media.Waves;

/// <summary>Samples from <paramref name="Start"/> up to but without <paramref name="End"/>.</summary>
internal readonly record struct SampleRange(int Start, int End)
{
    public int Length => End - Start;
}
