using TextToVideo.Music;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>
/// Which stretch of a piece is heard, and how it ends. A piece with a beat begins up to a bar late, so that the video ends where a bar
/// does, and fades over whole beats.
/// </summary>
/// <param name="FromSeconds">In the piece.</param>
internal sealed record MusicCut(double FromSeconds, double FadeInSeconds, double FadeOutSeconds)
{
    private const double FadeIn = 0.5;
    private const double FadeOut = 2.5;

    public static MusicCut Of(MusicLoop? loop, double seconds)
    {
        var fadeOut = Math.Min(FadeOut, seconds / 2);
        if (loop?.Meter is not { } meter || meter.BarSeconds > seconds) return new MusicCut(0, FadeIn, fadeOut);
        var late = (meter.DownbeatSeconds - seconds) % meter.BarSeconds;
        if (late < 0) late += meter.BarSeconds;
        var beats = Math.Max(1, Math.Floor(fadeOut / meter.BeatSeconds));
        return new MusicCut(late, FadeIn, beats * meter.BeatSeconds);
    }
}
