using System.Diagnostics;
using System.Globalization;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.BadInput;

/// <summary>Odd but speakable texts and broken media give a good video all the same, with a warning where something is left out.</summary>
[TestClass]
public sealed class OddInputTests
{
    private const string FourScenes = "The sea is wide and deep. A river carries stones down to the coast. Storms raise the water every winter. Birds follow the boats home. ";

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(180_000, CooperativeCancellation = true)]
    [DataRow("Go", DisplayName = "one word")]
    [DataRow("LONG", DisplayName = "a word of 400 characters")]
    [DataRow("The moon \u0627\u0644\u0642\u0645\u0631 is \u05D9\u05E8\u05D7 bright.", DisplayName = "mixed right-to-left")]
    [DataRow("Tabs\tand\u0007bells\u200B, zero\uFEFF widths.", DisplayName = "control characters")]
    [DataRow("%{x} 'quoted': a\\b, c; [in] {\\an8}\\N --> <b>&amp;</b>", DisplayName = "everything that tools treat specially")]
    public async Task Generate_OddText_MakesAVideo(string text)
    {
        using var folder = new WorkFolder();

        var video = await GenerateAsync(folder, [], text == "LONG" ? new string('m', 400) : text);

        Assert.IsGreaterThan(1.0, video.Seconds);
        Assert.IsEmpty(Directory.EnumerateFiles(folder.Path, "*.partial", SearchOption.AllDirectories).ToList());
    }

    [TestMethod]
    [Timeout(180_000, CooperativeCancellation = true)]
    public async Task Generate_BrokenFootage_SkipsItWithAWarningEach()
    {
        using var folder = new WorkFolder();
        var clips = Directory.CreateDirectory(folder.File("clips: 'odd' [x], 100%")).FullName;
        await FfmpegAsync(["-f", "lavfi", "-i", "testsrc2=s=320x240:r=24:d=4", "-c:v", "libx264", Path.Combine(clips, "sea's waves.mp4")]);
        await FfmpegAsync(["-f", "lavfi", "-i", "sine=d=1", Path.Combine(clips, "sound.mp4")]);
        await FfmpegAsync(["-f", "lavfi", "-i", "color=red:s=2x2,format=rgb24,crop=1:1", "-frames:v", "1", folder.File("dot.png")]);
        File.Move(folder.File("dot.png"), Path.Combine(clips, "dot.png"));
        await File.WriteAllTextAsync(Path.Combine(clips, "text.mp4"), "no video", Token);
        await File.WriteAllBytesAsync(Path.Combine(clips, "zero.mp4"), [], Token);
        var whole = await File.ReadAllBytesAsync(Path.Combine(clips, "sea's waves.mp4"), Token);
        await File.WriteAllBytesAsync(Path.Combine(clips, "cut.mp4"), whole[..(whole.Length / 3)], Token);

        var video = await GenerateAsync(folder, ["--footage", clips], "The sea has waves. They come and go.");

        foreach (var name in new[] { "sound.mp4", "text.mp4", "zero.mp4", "cut.mp4" }) Assert.Contains($"'{name}'", video.Output);
        Assert.IsGreaterThan(2.0, video.Seconds);
    }

    [TestMethod]
    [Timeout(180_000, CooperativeCancellation = true)]
    [DataRow("silent.wav")]
    [DataRow("broken.mp3")]
    public async Task Generate_UnusableMusic_IsMadeWithoutAndWarns(string name)
    {
        using var folder = new WorkFolder();
        if (name == "silent.wav") await FfmpegAsync(["-f", "lavfi", "-i", "anullsrc=d=3", folder.File(name)]);
        else await File.WriteAllTextAsync(folder.File(name), "no music", Token);

        var video = await GenerateAsync(folder, ["--music", folder.File(name)], "The sea is wide.");

        Assert.Contains("Warning: Made without music", video.Output);
    }

    [TestMethod]
    [Timeout(180_000, CooperativeCancellation = true)]
    public async Task Generate_DiskTooSmallForItsFonts_SaysSoAndLeavesNoVideo()
    {
        using var folder = new WorkFolder();
        using var process = GenerateOnDisk(folder, "size=2m", "home", "The sea is wide and deep.");
        var code = await process.WaitAsync(Token);

        Assert.AreEqual(1, code, process.Error);
        Assert.Contains("No space left", process.Error);
        Assert.DoesNotContain("   at ", process.Error);
        Assert.IsFalse(File.Exists(folder.File("out.mp4")));
    }

    /// <summary>Some steps fit, and the next ones' tools, files or results do not; which, the size decides.</summary>
    [TestMethod]
    [Timeout(180_000, CooperativeCancellation = true)]
    [DataRow("2m")]
    [DataRow("4m")]
    public async Task Generate_DiskFull_SaysSoAndLeavesNoVideo(string size)
    {
        using var folder = new WorkFolder();
        using var process = GenerateOnDisk(folder, $"size={size}", "home/artifacts", string.Concat(Enumerable.Repeat(FourScenes, 3)));
        var code = await process.WaitAsync(Token);

        Assert.AreEqual(1, code, process.Error);
        Assert.Contains(": done in ", process.Error);
        var last = string.Join('\n', process.Error.Split('\n').Where(line => line.StartsWith("ttv: ", StringComparison.Ordinal)));
        Assert.Contains("(storage.full)", last);
        Assert.Contains("Free some space", last);
        Assert.IsFalse(File.Exists(folder.File("out.mp4")));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_HomeIsReadOnly_SaysWhatToDo()
    {
        using var folder = new WorkFolder();

        using var process = GenerateOnDisk(folder, "ro", "home", "The sea is wide and deep.");
        var code = await process.WaitAsync(Token);

        Assert.AreNotEqual(0, code);
        Assert.Contains("--home", process.Error);
        Assert.DoesNotContain("   at ", process.Error);
        Assert.IsFalse(File.Exists(folder.File("out.mp4")));
    }

    private static TtvProcess GenerateOnDisk(WorkFolder folder, string mountOptions, string place, string text)
    {
        Directory.CreateDirectory(folder.File(place));
        return SmallDisk.Start(
            folder, $"mount -t tmpfs -o {mountOptions} none {place} && exec \"$0\" \"$@\"", "generate", text, "--quality", "low", "--aspect", "1:1", "--verbose", "-o", "out.mp4");
    }

    private async Task<(double Seconds, string Output)> GenerateAsync(WorkFolder folder, string[] options, string text)
    {
        await File.WriteAllTextAsync(folder.File("script.txt"), text, Token);
        var (code, output, error) = await TtvProcess.RunAsync(
            folder.Path, Token, ["generate", "--script", "script.txt", "--quality", "low", "--aspect", "1:1", "-o", "out.mp4", .. options]);
        Assert.AreEqual(0, code, error + output);
        return (await SecondsAsync(folder.File("out.mp4")), output);
    }

    private async Task<double> SecondsAsync(string video)
    {
        var output = await ToolAsync("ffprobe", ["-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", video]);
        return double.Parse(output, CultureInfo.InvariantCulture);
    }

    private Task<string> FfmpegAsync(IEnumerable<string> arguments) => ToolAsync("ffmpeg", ["-nostdin", "-v", "error", "-y", .. arguments]);

    private async Task<string> ToolAsync(string tool, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);
        Assert.AreEqual(0, process.ExitCode, $"{tool} failed");
        return output;
    }
}
