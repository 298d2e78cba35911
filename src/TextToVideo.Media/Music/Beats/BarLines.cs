namespace TextToVideo.Media.Music.Beats;

/// <summary>Which beats begin bars.</summary>
/// <param name="Beats">Frames of all beats.</param>
/// <param name="First">The first beat that begins a bar.</param>
internal sealed record BarLines(int[] Beats, int BeatsPerBar, int First)
{
    /// <summary>A waltz must be clearly one: most music counts to four.</summary>
    private const double ClearlyThree = 1.3;

    public IReadOnlyList<int> Frames => [.. Beats.Where((_, i) => i >= First && (i - First) % BeatsPerBar == 0)];

    /// <summary>Median over half the piece: single beats may be off.</summary>
    public double BeatSeconds
    {
        get
        {
            var half = Beats.Length / 2;
            return Beats.Skip(half).Zip(Beats, (late, early) => late - early).Order().ElementAt((Beats.Length - half) / 2) / (double)half / SoundFrames.PerSecond;
        }
    }

    public static BarLines Find(int[] beats, SoundFrames frames)
    {
        var accents = beats.Select(beat => Around(frames.Rises, beat)).ToArray();
        var perBar = Likeness(accents, 3) > ClearlyThree * Math.Max(Likeness(accents, 4), Likeness(accents, 2)) ? 3 : 4;
        var low = beats.Select(beat => Around(frames.LowRises, beat)).ToArray();
        var first = Enumerable.Range(0, perBar).MaxBy(phase => Math.Round(low.Where((_, i) => i % perBar == phase).DefaultIfEmpty().Average(), 6));
        return new BarLines(beats, perBar, first);
    }

    private static double Around(double[] rises, int beat) => rises[Math.Max(0, beat - 4)..Math.Min(rises.Length, beat + 5)].Sum();

    private static double Likeness(double[] accents, int beats)
    {
        var mean = accents.Average();
        return Math.Max(1e-9, accents.Skip(beats).Zip(accents, (one, other) => (one - mean) * (other - mean)).DefaultIfEmpty().Average());
    }
}
