using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Providers.Speech;

/// <summary>Puts the pieces of a long text together again.</summary>
internal static class SpokenChunks
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(180);

    // Long enough that a wave cut off away from zero makes no click, too short to be heard.
    private static readonly TimeSpan Fade = TimeSpan.FromMilliseconds(5);

    /// <returns>The whole, and when each piece begins in it.</returns>
    public static (MonoWave Audio, IReadOnlyList<TimeSpan> Starts) Join(IReadOnlyList<MonoWave> pieces)
    {
        if (pieces.Count == 1) return (pieces[0], [TimeSpan.Zero]);
        var rate = pieces[0].SampleRateHz;
        if (pieces.Any(piece => piece.SampleRateHz != rate)) throw new InvalidDataException("The pieces of one text came at different sample rates.");
        var pause = (int)(Pause.TotalSeconds * rate);
        var whole = new short[pieces.Sum(piece => piece.Samples.Length) + (pause * (pieces.Count - 1))];
        var starts = new List<TimeSpan>();
        var at = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            starts.Add(TimeSpan.FromSeconds((double)at / rate));
            var target = whole.AsSpan(at, pieces[i].Samples.Length);
            pieces[i].Samples.CopyTo(target);
            Soften(target, rate, fadesIn: i > 0, fadesOut: i < pieces.Count - 1);
            at += target.Length + pause;
        }
        return (new MonoWave(whole, rate), starts);
    }

    private static void Soften(Span<short> samples, int rate, bool fadesIn, bool fadesOut)
    {
        var length = Math.Min((int)(Fade.TotalSeconds * rate), samples.Length / 2);
        for (var i = 0; i < length; i++)
        {
            var gain = (double)i / length;
            if (fadesIn) samples[i] = (short)(samples[i] * gain);
            if (fadesOut) samples[^(i + 1)] = (short)(samples[^(i + 1)] * gain);
        }
    }
}
