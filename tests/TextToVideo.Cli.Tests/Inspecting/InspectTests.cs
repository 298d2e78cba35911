using System.Text.Json;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Inspecting;

/// <summary>The quality gate on what the product itself makes.</summary>
[TestClass]
public sealed class InspectTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [DataRow("punch", "9:16")]
    [DataRow("highlight", "16:9")]
    [Timeout(180_000, CooperativeCancellation = true)]
    public async Task Inspect_VideoOfTheProduct_HasNothingToComplainAbout(string captions, string aspect)
    {
        using var folder = new WorkFolder();
        var (made, _, problem) = await TtvProcess.RunAsync(
            folder.Path, Token, "generate", "In 1969 Neil Armstrong left footprints on the Moon. They could last a million years, because no wind blows there.",
            "--quality", "low", "--captions", captions, "--aspect", aspect, "--with-files", "-o", "out.mp4");
        Assert.AreEqual(0, made, problem);

        var (code, output, error) = await TtvProcess.RunAsync(folder.Path, Token, "inspect", "out.mp4", "--json");

        Assert.AreEqual(0, code, output + error);
        var report = JsonDocument.Parse(output).RootElement;
        Assert.AreEqual(0, report.GetProperty("findings").GetArrayLength(), output);
        var measures = report.GetProperty("measures");
        Assert.AreEqual(-14, measures.GetProperty("loudness_lufs").GetDouble(), 0.7);
        Assert.IsGreaterThan(0, measures.GetProperty("caption_contrasts").GetArrayLength(), "The captions beside it are looked for in the picture.");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Inspect_NoSuchFile_IsBadInput()
    {
        using var folder = new WorkFolder();

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "inspect", "nowhere.mp4");

        Assert.AreEqual(2, code);
        StringAssert.Contains(error, "nowhere.mp4");
    }
}
