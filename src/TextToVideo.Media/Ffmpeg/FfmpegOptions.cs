using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>How ffmpeg encodes. All but the parallelism is part of the renderer's version: a change renders anew. Where ffmpeg itself is, <see cref="Processes.ToolOptions"/> says.</summary>
public sealed class FfmpegOptions
{
    public const string Section = "Ffmpeg";

    /// <summary>Of x264. `veryfast` is the fastest that keeps most of x264's picture tools; `superfast` doubles the file.</summary>
    [RegularExpression("^(ultrafast|superfast|veryfast|faster|fast|medium|slow|slower|veryslow)$")]
    public string Preset { get; set; } = "veryfast";

    /// <summary>Constant rate factor of x264, 10 to 35; lower is better and larger. 20 is hard to tell from the source.</summary>
    [Range(10, 35)]
    public int Crf { get; set; } = 20;

    /// <summary>Encoder threads of one process, 1 to 16. One: scenes are encoded side by side, which uses the processors better than threads that wait for each other, and the output is the same on every machine.</summary>
    [Range(1, 16)]
    public int EncoderThreads { get; set; } = 1;

    /// <summary>
    /// `software`, `auto` or a family of hardware encoders: `nvenc`, `qsv`, `vaapi`, `videotoolbox`. `auto` takes the
    /// first family that works, else the processor. Default `software`: the same bytes on every machine. Where several
    /// workers share jobs, all need the same.
    /// </summary>
    [RegularExpression("^(software|auto|nvenc|qsv|vaapi|videotoolbox)$")]
    public string Encoder { get; set; } = "software";

    /// <summary>Scenes rendered at once, 1 to 64; 0: one for each processor.</summary>
    [Range(0, 64)]
    public int ParallelRenders { get; set; }

    /// <summary>A process that reports no progress for so long is stopped; its step may be tried again.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00")]
    public TimeSpan IdleLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Longest run of one process.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromHours(2);

    /// <summary>Of a single file that ffmpeg writes, 1 to 1,000. An hour of 4K takes about 20; a run that goes astray ends here instead of filling the disk.</summary>
    [Range(1, 1_000)]
    public int MaxFileGigabytes { get; set; } = 100;
}
