using TextToVideo.Speech.SpokenForms;
using TextToVideo.Waves;

namespace TextToVideo.Media.Waves;

/// <summary>
/// Moves the start of a word behind the silence in front of it. A recogniser leaves a pause of a tenth of a second out of its reckoning and
/// gives it to the next word; only at marks of the text, as within a phrase a silence may be the first half of a "t".
/// </summary>
internal static class PauseSnap
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Reach = TimeSpan.FromMilliseconds(60);

    /// <summary>Of a word that may be silence: more of it would be another word's pause.</summary>
    private const double MostOfAWord = 0.7;

    public static void Apply((TimeSpan Start, TimeSpan End)?[] times, IReadOnlyList<SpokenWord> words, MonoWave wave)
    {
        var silences = new LoudnessCurve(wave).Silences(ShortestPause).Select(silence => (Start: wave.TimeAt(silence.Start), End: wave.TimeAt(silence.End))).ToArray();
        var (previous, mayPause) = (-1, true);
        for (var i = 0; i < times.Length; i++)
        {
            if (times[i] is { } time)
            {
                if (mayPause) Snap(times, previous, i, time, silences);
                (previous, mayPause) = (i, false);
            }
            mayPause |= words[i].Pause != SpokenPause.None;
        }
    }

    private static void Snap((TimeSpan Start, TimeSpan End)?[] times, int previous, int index, (TimeSpan Start, TimeSpan End) time, (TimeSpan Start, TimeSpan End)[] silences)
    {
        var (earliest, latest) = (time.Start - Reach, time.Start + ((time.End - time.Start) * MostOfAWord));
        var pause = silences.Where(silence => silence.End > earliest && silence.Start < latest && silence.End < latest).DefaultIfEmpty().MaxBy(silence => silence.End - silence.Start);
        if (pause.End <= time.Start) return;
        times[index] = (pause.End, time.End);
        if (previous >= 0 && times[previous] is { } before && before.End > pause.Start && pause.Start > before.Start) times[previous] = (before.Start, pause.Start);
    }
}
