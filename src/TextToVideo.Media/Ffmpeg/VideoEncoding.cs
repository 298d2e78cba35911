using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>
/// The one set of encoder arguments of all segments, so that their streams can be joined without decoding: same profile,
/// headers that do not depend on the content (`stitchable`), closed groups of pictures, one time base.
/// </summary>
internal static class VideoEncoding
{
    /// <summary>Every two seconds: players seek there, and the thumbnail is chosen among them.</summary>
    private const int KeyFrameInterval = 2 * FrameRate.FramesPerSecond;

    public static IReadOnlyList<string> Arguments(FfmpegOptions options, int frames) =>
    [
        "-frames:v", $"{frames}",
        "-c:v", "libx264",
        "-preset", options.Preset,
        "-crf", $"{options.Crf}",
        "-threads", $"{options.EncoderThreads}",
        "-profile:v", "high",
        "-pix_fmt", "yuv420p",
        "-g", $"{KeyFrameInterval}",
        "-flags", "+cgop",
        "-x264-params", "stitchable=1",
        "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv",
        "-r", $"{FrameRate.FramesPerSecond}",
        "-video_track_timescale", "30000",
        "-an", "-sn", "-dn", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact+cgop",
        "-f", "mp4",
    ];
}
