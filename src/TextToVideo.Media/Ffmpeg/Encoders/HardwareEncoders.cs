using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Encoders;

/// <summary>Encoders of graphics processors, in the order in which they are tried. Which of them a machine has, only a trial tells.</summary>
internal static class HardwareEncoders
{
    private const string RenderDevice = "/dev/dri/renderD128";

    /// <summary>Families, best known first: `nvenc`, `qsv`, `vaapi`, `videotoolbox`.</summary>
    public static readonly IReadOnlyList<string> Families = ["nvenc", "qsv", "vaapi", "videotoolbox"];

    /// <param name="crf">On x264's scale.</param>
    public static VideoEncoder Of(string family, VideoCodec codec, int crf)
    {
        var name = $"{Prefix(codec)}_{family}";
        IReadOnlyList<string> tag = codec == VideoCodec.Hevc ? ["-tag:v", "hvc1"] : [];
        return family switch
        {
            "nvenc" => new VideoEncoder(name, ["-c:v", name, "-preset", "p4", "-rc", "vbr", "-cq", $"{crf + 3}", "-b:v", "0", "-pix_fmt", "yuv420p", .. tag]),
            "qsv" => new VideoEncoder(name, ["-c:v", name, "-global_quality", $"{crf + 3}", "-pix_fmt", "nv12", .. tag]),
            "vaapi" => new VideoEncoder(name, ["-c:v", name, "-rc_mode", "CQP", "-qp", $"{crf + 2}", .. tag])
            {
                DeviceArguments = ["-vaapi_device", RenderDevice],
                UploadFilter = "format=nv12,hwupload",
            },
            "videotoolbox" => new VideoEncoder(name, ["-c:v", name, "-q:v", $"{Math.Max(1, 100 - (2 * crf))}", "-pix_fmt", "yuv420p", .. tag]),
            _ => throw new ArgumentOutOfRangeException(nameof(family), family, "No such family of encoders is known."),
        };
    }

    private static string Prefix(VideoCodec codec) => codec switch
    {
        VideoCodec.H264 => "h264",
        VideoCodec.Hevc => "hevc",
        _ => "av1",
    };
}
