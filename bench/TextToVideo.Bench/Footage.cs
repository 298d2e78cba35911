using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Bench;

/// <summary>A folder of clips that ffmpeg makes on the spot, one for each scene, named after the words of its sentence.</summary>
internal static partial class Footage
{
    private const int ClipSeconds = 12;

    /// <summary>Bits a second of what a good camera or library hands out; noise would take ten times as many.</summary>
    private const string MostRate = "20M";

    /// <summary>Things that move in different ways: smoothly, in all directions, with hard edges, with noise. Seeded, so that each round has the same ones.</summary>
    private static readonly string[] Sources =
    [
        "testsrc2=s={0}:r=30,hue=h=t*10", "mandelbrot=s={0}:r=25:end_scale=0.05,format=yuv420p", "gradients=s={0}:r=30:speed=0.02:n=5:seed=5:c0=0x203060:c1=0xc04030:c2=0x30a060:c3=0xe0c040:c4=0x6040a0,noise=alls=6:allf=t",
        "cellauto=s=480x270:r=24:rule=110:scroll=1:seed=5,scale={1}:flags=bicubic,gblur=sigma=3", "smptehdbars=s={0}:r=50,rotate=t/20:c=0x203040", "life=s=320x180:r=30:mold=10:ratio=0.3:seed=5:death_color=#204060:life_color=#e0c080,scale={1}:flags=bicubic",
    ];

    public static async Task<string> MakeAsync(Laboratory laboratory, Profile profile, IReadOnlyList<string> sentences)
    {
        var folder = Directory.CreateDirectory(laboratory.File("clips")).FullName;
        var originals = await Task.WhenAll(Sources.Select((source, i) => EncodeAsync(laboratory, profile, source, i)));
        for (var i = 0; i < sentences.Count; i++)
        {
            // Another title, so that it is another clip.
            var words = string.Join('-', Word().Matches(sentences[i]).Select(match => match.Value.ToLowerInvariant()));
            await FfmpegAsync(laboratory, "-i", originals[i % originals.Length], "-c", "copy", "-metadata", $"title={sentences[i]}", Path.Combine(folder, $"{words}-{i}.mp4"));
        }
        return folder;
    }

    private static async Task<string> EncodeAsync(Laboratory laboratory, Profile profile, string source, int index)
    {
        var (width, height) = profile.Frame;
        var path = laboratory.File($"original-{index}.mp4");
        var picture = string.Format(CultureInfo.InvariantCulture, source, $"{width}x{height}", $"{width}:{height}");
        await FfmpegAsync(laboratory, "-f", "lavfi", "-i", picture, "-t", $"{ClipSeconds}", "-c:v", "libx264", "-preset", "veryfast", "-crf", "23", "-maxrate", MostRate, "-bufsize", MostRate, "-pix_fmt", "yuv420p", path);
        return path;
    }

    private static Task<Measured> FfmpegAsync(Laboratory laboratory, params ReadOnlySpan<string> arguments) =>
        MeasuredProcess.RunAsync("ffmpeg", ["-nostdin", "-loglevel", "error", "-y", .. arguments], laboratory.Folder);

    [GeneratedRegex(@"\w{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
