using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Encoders;

/// <summary>
/// Encoders that run on the processor and give the same bytes on every machine. Their headers do not depend on the
/// content, so that segments can be joined.
/// </summary>
internal static class SoftwareEncoders
{
    /// <summary>A draft is half as wide and high, and looked at once.</summary>
    private const string DraftPreset = "ultrafast";
    private const int DraftCrf = 26;

    public static VideoEncoder Of(VideoCodec codec, bool draft, FfmpegOptions options)
    {
        var preset = draft ? DraftPreset : options.Preset;
        var crf = draft ? DraftCrf : options.Crf;
        return codec switch
        {
            VideoCodec.H264 => new VideoEncoder(
                "libx264",
                ["-c:v", "libx264", "-preset", preset, "-crf", $"{crf}", "-threads", $"{options.EncoderThreads}", "-profile:v", "high", "-pix_fmt", "yuv420p", "-x264-params", "stitchable=1"]),

            // Three steps of its scale look as good as x264's; `hvc1` is what Apple's players want.
            VideoCodec.Hevc => new VideoEncoder(
                "libx265",
                [
                    "-c:v", "libx265", "-preset", preset, "-crf", $"{crf + 3}", "-pix_fmt", "yuv420p", "-tag:v", "hvc1",
                    "-x265-params", $"pools={options.EncoderThreads}:frame-threads=1:open-gop=0:info=0:log-level=error",
                ]),
            VideoCodec.Av1 => new VideoEncoder(
                "libsvtav1",
                ["-c:v", "libsvtav1", "-preset", $"{SvtPreset(preset)}", "-crf", $"{SvtCrf(crf)}", "-pix_fmt", "yuv420p", "-svtav1-params", $"lp={options.EncoderThreads}"]),
            _ => throw new ArgumentOutOfRangeException(nameof(codec), codec, "No encoder is known for this codec."),
        };
    }

    /// <summary>Fastest is 12.</summary>
    private static int SvtPreset(string preset) => preset switch
    {
        "ultrafast" => 12,
        "superfast" => 11,
        "veryfast" => 10,
        "faster" => 9,
        "fast" => 8,
        "medium" => 7,
        "slow" => 6,
        "slower" => 5,
        _ => 4,
    };

    /// <summary>Its scale ends at 63, x264's at 51; 20 there is about 32 here.</summary>
    private static int SvtCrf(int crf) => Math.Min(63, (int)Math.Round((1.5 * crf) + 2));
}
