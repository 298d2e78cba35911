using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Encoders;

/// <summary>
/// What the encoder arguments of all segments have in common, so that their streams can be joined without decoding:
/// closed groups of pictures, one time base, one colour space.
/// </summary>
internal static class VideoEncoding
{
    /// <summary>Every two seconds: players seek there, and the thumbnail is chosen among them.</summary>
    private const int KeyFrameInterval = 2 * FrameRate.FramesPerSecond;

    public static IReadOnlyList<string> Arguments(VideoEncoder encoder, int frames) =>
    [
        "-frames:v", $"{frames}",
        .. encoder.Arguments,
        "-g", $"{KeyFrameInterval}",
        "-flags", "+cgop",
        "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv",
        "-r", $"{FrameRate.FramesPerSecond}",
        "-video_track_timescale", "30000",
        "-an", "-sn", "-dn", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact+cgop",
        "-f", "mp4",
    ];
}
