using TextToVideo.Waves;


namespace TextToVideo.Media.Tests.Music.Beats;

/// <summary>A drum machine: a click on every beat, the first of each bar with a low drum, over a little noise.</summary>
/// <param name="LeadSeconds">Before the first beat, which begins a bar.</param>
internal sealed record ClickTrack(double BeatsPerMinute, double Seconds, double LeadSeconds = 0, int BeatsPerBar = 4)
{
    private const int RateHz = 44_100;

    public double BeatSeconds => 60 / BeatsPerMinute;

    public double BarSeconds => BeatSeconds * BeatsPerBar;

    public MonoWave Play()
    {
        var random = new Random(5);
        var samples = new short[(int)(Seconds * RateHz)];
        for (var i = 0; i < samples.Length; i++) samples[i] = (short)random.Next(-60, 60);
        for (var beat = 0; LeadSeconds + (beat * BeatSeconds) < Seconds; beat++)
        {
            Strike(samples, LeadSeconds + (beat * BeatSeconds), 1_800, 0.02, 9_000);
            if (beat % BeatsPerBar == 0) Strike(samples, LeadSeconds + (beat * BeatSeconds), 90, 0.12, 12_000);
        }
        return new MonoWave(samples, RateHz);
    }

    private static void Strike(short[] samples, double at, double hertz, double length, double level)
    {
        var first = (int)(at * RateHz);
        for (var i = 0; i < length * 4 * RateHz && first + i < samples.Length; i++)
        {
            var seconds = (double)i / RateHz;
            samples[first + i] += (short)(level * Math.Exp(-seconds / length) * Math.Sin(2 * Math.PI * hertz * seconds));
        }
    }
}
