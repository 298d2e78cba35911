using System.Diagnostics;
using System.Text.Json;
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

    [TestMethod]
    [Timeout(180_000, CooperativeCancellation = true)]
    public async Task CtrlC_WhileRetrying_TheSameCommandCarriesOnAndAnotherIsRefused()
    {
        using var folder = new WorkFolder();
        await File.WriteAllTextAsync(folder.File("script.txt"), Script, Token);
        var (made, told, why) = await TtvProcess.RunAsync(folder.Path, Token, "generate", "--script", "script.txt", "--quality", "low", "--draft", "-o", "out.mp4", "--json");
        Assert.AreEqual(0, made, why);
        var id = JsonDocument.Parse(told).RootElement.GetProperty("job_id").GetString()!;
        string[] arguments = ["jobs", "retry", id, "--from", "ASSET_RETRIEVAL", "--quality", "medium", "-o", "again.mp4"];
        using var first = TtvProcess.Start(folder.Path, arguments);
        await WaitForEncoderAsync(folder.Path);
        UnixSignal.Interrupt(first.Id);
        Assert.AreEqual(130, await first.WaitAsync(Token), first.Error);

        var (other, _, refusal) = await TtvProcess.RunAsync(folder.Path, Token, "jobs", "retry", id, "--from", "RENDERING", "-o", "again.mp4");
        var (again, _, error) = await TtvProcess.RunAsync(folder.Path, Token, arguments);
        var (_, listed, _) = await TtvProcess.RunAsync(folder.Path, Token, "jobs", "--json");

        Assert.AreEqual(2, other, refusal);
        Assert.Contains($"`ttv jobs retry {id}` carries on with it", refusal);
        Assert.AreEqual(0, again, error);
        Assert.Contains("Carrying on with job", error);
        Assert.IsTrue(File.Exists(folder.File("again.mp4")));
        Assert.AreEqual(2, JsonDocument.Parse(listed).RootElement.EnumerateArray().Single().GetProperty("attempt").GetInt32(), "it is still the first retry");
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
