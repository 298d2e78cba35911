using TextToVideo.Music;
using TextToVideo.Waves;

namespace TextToVideo.Media.Music.Beats;

/// <summary>
/// Finds where a piece can go back without being noticed: from the end of a bar to the beginning of one that sounds like what
/// would have come next. The same piece always gives the same loop.
/// </summary>
internal static class LoopFinder
{
    private const double ShortestPiece = 1;

    /// <summary>The seam stands before the beat, so that its attack is never faded.</summary>
    private const double BeforeBeat = 0.03;
    private const double BeatCrossFade = 0.025;
    private const double CalmCrossFade = 1;

    /// <summary>A file that is so near a whole number of bars was cut to be looped.</summary>
    private const double LoopFileTolerance = 0.01;

    /// <summary>So is a file that is shorter, sounds to its end, and goes on at its beginning without a jump or with an attack.</summary>
    private const double LoopFileSeconds = 8;
    private const double JumpTolerance = 0.02;
    private const double AttackFactor = 2;

    private const double ShareSearched = 0.3;
    private const int FewestBars = 2;

    /// <summary>A loop of half the piece must sound this much better than one of all of it.</summary>
    private const double ShortnessPenalty = 0.6;

    public static MusicLoop? Find(MonoWave wave)
    {
        ArgumentNullException.ThrowIfNull(wave);
        if (wave.Duration.TotalSeconds < ShortestPiece) return null;
        var frames = new SoundFrames(wave);
        var beats = BeatTracker.Find(frames.Rises);
        if (beats.Length == 0) return WithoutBeat(wave, frames);
        var bars = BarLines.Find(beats, frames);
        return WholeFile(wave, frames, bars) ?? BetweenBars(wave, frames, bars) ?? WithoutBeat(wave, frames);
    }

    private static MusicLoop? WholeFile(MonoWave wave, SoundFrames frames, BarLines bars)
    {
        var seconds = wave.Duration.TotalSeconds;
        var beats = Math.Round(seconds / bars.BeatSeconds / bars.BeatsPerBar) * bars.BeatsPerBar;
        var (start, end) = Heard(frames);
        if (beats == 0 || Math.Abs(seconds - (beats * bars.BeatSeconds)) > LoopFileTolerance || start > 2 * BeforeBeat || seconds - end > bars.BeatSeconds / 2) return null;
        return new MusicLoop(0, seconds, 0) { Meter = new MusicMeter(seconds / beats, bars.BeatsPerBar, (double)bars.Frames[0] / SoundFrames.PerSecond) };
    }

    private static MusicLoop? BetweenBars(MonoWave wave, SoundFrames frames, BarLines bars)
    {
        var (heardFrom, heardTo) = Heard(frames);
        var lines = bars.Frames.Select(frame => (double)frame / SoundFrames.PerSecond)
            .Where(line => line - BeforeBeat - BeatCrossFade >= Math.Max(0, heardFrom - BeforeBeat) && line - BeforeBeat <= heardTo).ToArray();
        if (lines.Length <= FewestBars) return null;
        var bar = (int)(bars.BeatSeconds * bars.BeatsPerBar * SoundFrames.PerSecond);
        var (first, last, least) = (0, 0, double.PositiveInfinity);
        var searched = Math.Max(1, (int)(lines.Length * ShareSearched));
        for (var i = 0; i < searched; i++)
        {
            for (var j = Math.Max(i + FewestBars, lines.Length - searched); j < lines.Length; j++)
            {
                if (frames.Difference(Frame(lines[i]), Frame(lines[j]), bar, bar) is not { } difference) continue;
                var length = (lines[j] - lines[i]) / (lines[^1] - lines[0]);
                var score = (difference + 0.05) * (1 + (ShortnessPenalty * (1 - length)));
                if (score < least) (first, last, least) = (i, j, score);
            }
        }
        if (last == 0) return null;
        var (start, end) = (lines[first] - BeforeBeat, SeamMatch.Adjust(wave, lines[first] - BeforeBeat, lines[last] - BeforeBeat));
        var beats = Array.IndexOf(bars.Beats, Frame(lines[last])) - Array.IndexOf(bars.Beats, Frame(lines[first]));
        return new MusicLoop(start, end, BeatCrossFade) { Meter = new MusicMeter((end - start) / beats, bars.BeatsPerBar, lines[first]) };
    }

    /// <summary>Without its silent ends and without the fading of its last notes.</summary>
    private static MusicLoop? WithoutBeat(MonoWave wave, SoundFrames frames)
    {
        var (from, to) = Heard(frames);
        var seconds = wave.Duration.TotalSeconds;
        if (seconds < LoopFileSeconds && from < BeforeBeat && seconds - to < seconds / 8 && GoesOnAtItsBeginning(wave)) return new MusicLoop(0, seconds, 0);
        var fade = Math.Min(CalmCrossFade, (to - from) / 8);
        return to - from < ShortestPiece ? null : new MusicLoop(from + fade, to, fade);
    }

    private static bool GoesOnAtItsBeginning(MonoWave wave)
    {
        var moment = wave.SampleAt(TimeSpan.FromSeconds(0.05));
        var jump = Math.Abs(wave.Samples[0] - wave.Samples[^1]) / (double)short.MaxValue;
        return jump < JumpTolerance || Loudness(wave.Samples[..moment]) > AttackFactor * Loudness(wave.Samples[^moment..]);
    }

    private static double Loudness(short[] samples) => Math.Sqrt(samples.Average(sample => (double)sample * sample));

    private static int Frame(double seconds) => (int)Math.Round(seconds * SoundFrames.PerSecond);

    private static (double From, double To) Heard(SoundFrames frames)
    {
        var levels = Enumerable.Range(0, frames.Count).Select(frames.Level).ToArray();
        var enough = levels.Order().ElementAt(levels.Length / 2) * 0.4;
        var (from, to) = (Array.FindIndex(levels, level => level > enough), Array.FindLastIndex(levels, level => level > enough));
        return from < 0 ? (0, 0) : ((double)from / SoundFrames.PerSecond, (to + 1.0) / SoundFrames.PerSecond);
    }
}
