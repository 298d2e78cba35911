using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Faults;

/// <summary>An ffmpeg that misbehaves under a real job.</summary>
[TestClass]
public sealed class FaultyToolTests
{
    /// <summary>Of one step.</summary>
    private const int Attempts = 3;

    private static readonly string[] Arguments = ["generate", "The sea is wide.", "--quality", "low", "--aspect", "1:1", "--captions", "none", "--output", "out.mp4", "--verbose"];

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    [DataRow("hangs", "sleep 600")]
    [DataRow("dies by a signal", "kill -SEGV $$")]
    [DataRow("writes half a file and says that all is well", "\"$real\" \"$@\"; truncate -s 3000 \"$output\"; exit 0")]
    [DataRow("writes nothing and says that all is well", "exit 0")]
    public async Task Generate_EncoderGoesWrongOnce_TriesAgainAndEndsWell(string what, string fault)
    {
        using var folder = new WorkFolder();
        var settings = await FaultyTool.InstallAsync(folder, 1, fault, Token);

        using var run = TtvProcess.Start(folder.Path, TtvProcess.Program, settings, Arguments);
        var code = await run.WaitAsync(Token);

        Assert.AreEqual(0, code, $"{what}: {run.Error}");
        Assert.IsTrue(File.Exists(folder.File("out.mp4")));
        Assert.Contains("failed.", run.Error, "the fault did happen");
    }

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Generate_EncoderFloodsItsErrors_EndsWell()
    {
        using var folder = new WorkFolder();
        var settings = await FaultyTool.InstallAsync(folder, 100, "head -c 20000000 /dev/zero | tr '\\0' 'x' | fold -w 200 >&2; exec \"$real\" \"$@\"", Token);

        using var run = TtvProcess.Start(folder.Path, TtvProcess.Program, settings, Arguments);

        Assert.AreEqual(0, await run.WaitAsync(Token), run.Error);
        Assert.IsTrue(FaultyTool.HasStruck(folder), "the fault did happen");
    }

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Generate_EncoderAlwaysFails_FailsOnceWithItsLastWords()
    {
        using var folder = new WorkFolder();
        var settings = await FaultyTool.InstallAsync(folder, 100, "echo 'Cannot allocate the frobnicator' >&2; exit 7", Token);

        using var run = TtvProcess.Start(folder.Path, TtvProcess.Program, settings, Arguments.Where(argument => argument != "--verbose"));

        Assert.AreEqual(1, await run.WaitAsync(Token), run.Error);
        Assert.Contains("frobnicator", run.Error);
        Assert.AreEqual(Attempts, FaultyTool.Strikes(folder), "and it is not tried for ever");
        Assert.IsFalse(File.Exists(folder.File("out.mp4")));
    }
}
