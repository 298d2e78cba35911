using System.Diagnostics;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Interruption;

[TestClass]
public sealed class InterruptTests
{
    private const string Script = "The river is young in the mountains. It grows with every stream that joins it. At last it meets the sea.";

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(360_000, CooperativeCancellation = true)]
    public async Task CtrlC_WhileRendering_EndsTheEncodersAndTheSameCommandCarriesOn()
    {
        using var folder = new WorkFolder();
        await File.WriteAllTextAsync(folder.File("script.txt"), Script, Token);
        string[] arguments = ["generate", "--script", "script.txt", "--quality", "medium", "-o", "out.mp4"];
        using var first = TtvProcess.Start(folder.Path, arguments);
        await WaitForEncoderAsync(folder.Path);

        UnixSignal.Interrupt(first.Id);
        var code = await first.WaitAsync(Token);

        Assert.AreEqual(130, code, first.Error);
        Assert.Contains("run the same command again to carry on", first.Error);
        Assert.IsEmpty(EncodersIn(folder.Path));
        Assert.IsFalse(File.Exists(folder.File("out.mp4")));

        var (again, _, error) = await TtvProcess.RunAsync(folder.Path, Token, arguments);

        Assert.AreEqual(0, again, error);
        Assert.Contains("Carrying on with job", error);
        Assert.IsTrue(File.Exists(folder.File("out.mp4")));
    }

    private async Task WaitForEncoderAsync(string folder)
    {
        while (EncodersIn(folder).Count == 0) await Task.Delay(20, Token);
    }

    /// <summary>Encoders at work below the home folder; ffmpeg that is only asked for its version is not one of them.</summary>
    private static List<string> EncodersIn(string folder)
    {
        var found = new List<string>();
        foreach (var process in Process.GetProcessesByName("ffmpeg"))
        {
            try
            {
                if (new FileInfo($"/proc/{process.Id}/cwd").LinkTarget?.StartsWith(Path.Combine(folder, "home"), StringComparison.Ordinal) == true) found.Add(process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            catch (IOException)
            {
                // It has ended meanwhile.
            }
        }
        return found;
    }
}
