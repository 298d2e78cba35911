namespace TextToVideo.Rendering;

/// <summary>
/// How loud sound is mixed. Filters and encoder are not exact, and encoding lifts peaks, so what comes out is measured, and mixed again
/// where it misses.
/// </summary>
/// <param name="GainDb">On the whole mix.</param>
/// <param name="LimitDb">Highest sample before it is encoded, dBFS.</param>
public sealed record MixLevel(double GainDb, double LimitDb)
{
    /// <summary>Of the whole video.</summary>
    public const double TargetLufs = -14;

    /// <summary>What misses by more is mixed again.</summary>
    private const double ToleranceLu = 0.5;

    private const double HighestPeakDbtp = -1;

    /// <summary>What the last one comes to is taken as it is.</summary>
    private const int MostTries = 4;

    private static MixLevel First { get; } = new(0, -1.8);

    /// <summary>Mixes until what comes out is as it should be.</summary>
    public static async Task<(TTrack Track, MeasuredSound Measured)> FindAsync<TTrack>(Func<MixLevel, Task<TTrack>> mix, Func<TTrack, Task<MeasuredSound>> measure)
    {
        ArgumentNullException.ThrowIfNull(mix);
        ArgumentNullException.ThrowIfNull(measure);
        var level = First;
        for (var attempt = 1; ; attempt++)
        {
            var track = await mix(level);
            var measured = await measure(track);
            if (attempt == MostTries || level.After(measured) is not { } next) return (track, measured);
            level = next;
        }
    }

    /// <summary>How to mix instead; null: what was measured is as it should be, or there is nothing to hear.</summary>
    private MixLevel? After(MeasuredSound measured)
    {
        var missDb = TargetLufs - (measured.LoudnessLufs ?? TargetLufs);
        var overDb = Math.Max(0, (measured.TruePeakDbtp ?? double.NegativeInfinity) - HighestPeakDbtp);
        if (Math.Abs(missDb) <= ToleranceLu && overDb == 0) return null;
        return new MixLevel(GainDb + missDb, overDb > 0 ? LimitDb - overDb - 0.3 : LimitDb);
    }
}
