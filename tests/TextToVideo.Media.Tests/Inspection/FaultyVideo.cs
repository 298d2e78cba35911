using System.Globalization;
using TextToVideo.Media.Tests.Ffmpeg;

namespace TextToVideo.Media.Tests.Inspection;

/// <summary>A short video of moving shots and a tone, good as it stands; each test spoils one thing.</summary>
public sealed record FaultyVideo
{
    public const string Stripes = "testsrc2=s=320x180:r=25";
    public const string Swirl = "mandelbrot=s=320x180:r=25";

    /// <summary>Source and length in seconds of each shot.</summary>
    public IReadOnlyList<(string Source, double Seconds)> Shots { get; init; } = [(Stripes, 3), (Swirl, 3), ($"{Stripes},hflip,negate", 4)];

    /// <summary>Over the joined shots.</summary>
    public string Filter { get; init; } = "null";

    /// <summary>-14 LUFS: both channels of a tone of 1 kHz at a fifth of full scale.</summary>
    public string Sound { get; init; } = "0.2*sin(2*PI*1000*t)";

    public double SoundDelaySeconds { get; init; }

    public bool HasSound { get; init; } = true;

    public string Extension { get; init; } = ".mp4";

    public async Task<string> MakeAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, "video" + Extension);
        var seconds = Shots.Sum(s => s.Seconds);
        var inputs = Shots.SelectMany(s => new[] { "-f", "lavfi", "-t", Number(s.Seconds), "-i", s.Source }).ToList();
        var joined = string.Concat(Shots.Select((_, i) => $"[{i}:v]")) + $"concat=n={Shots.Count},{Filter},format=yuv420p[v]";
        string[] sound = HasSound
            ? ["-itsoffset", Number(SoundDelaySeconds), "-f", "lavfi", "-t", Number(seconds - SoundDelaySeconds), "-i", $"aevalsrc='{Sound}|{Sound}':s=48000"]
            : [];
        string[] maps = HasSound ? ["-map", "[v]", "-map", $"{Shots.Count}:a", "-c:a", Extension == ".mp4" ? "aac" : "flac", "-b:a", "192k"] : ["-map", "[v]"];
        await TestTool.FfmpegAsync(cancellationToken, [.. inputs, .. sound, "-filter_complex", joined, .. maps, "-c:v", "libx264", "-preset", "ultrafast", "-crf", "20", path]);
        return path;
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
