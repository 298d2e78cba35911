using TextToVideo.Waves;


namespace TextToVideo.Media.Tests.Ffmpeg.Sound;

/// <summary>A calm chord without a beat, a little out of tune with itself from end to end.</summary>
internal static class TestDrone
{
    private const int RateHz = 44_100;

    private static readonly double[] Tones = [110.3, 165.1, 220.9, 277.7];

    public static MonoWave Play(double seconds) => new(
        [.. Enumerable.Range(0, (int)(seconds * RateHz)).Select(i => (short)(2_500 * Tones.Sum(tone => Math.Sin(2 * Math.PI * tone * i / RateHz))))],
        RateHz);
}
