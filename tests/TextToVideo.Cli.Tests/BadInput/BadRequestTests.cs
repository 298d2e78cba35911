using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.BadInput;

/// <summary>What cannot be made is said in a line, before anything is done.</summary>
[TestClass]
public sealed class BadRequestTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    [DataRow("", DisplayName = "empty")]
    [DataRow(" \t\n ", DisplayName = "white space")]
    [DataRow("?! ... -- ,", DisplayName = "punctuation only")]
    public async Task Generate_NothingToSay_IsRefused(string prompt)
    {
        await AssertRefusedAsync("nothing", "generate", prompt);
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    [DataRow("-q")]
    [DataRow("--qualty=low")]
    public async Task Generate_UnknownOption_IsNotTakenForThePrompt(string option)
    {
        await AssertRefusedAsync($"no option '{option}'", "generate", option);
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    [DataRow("jobs cancel --all", "ttv jobs cancel --help")]
    [DataRow("inspect --video", "ttv inspect --help")]
    public async Task AnyCommand_UnknownOption_IsNotTakenForAName(string command, string help) => await AssertRefusedAsync(help, command.Split(' '));

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Generate_OutputThatIsAFolder_IsRefusedBeforeAnyWork() => await AssertRefusedAsync("is a folder; name a file in it", "generate", "The sea.", "-o", "films/");

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Generate_OneCharacterTooMany_NamesTheLimit()
    {
        await AssertRefusedAsync("40,000", "generate", string.Concat(Enumerable.Repeat("word ", 8000)) + "x");
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    [DataRow("9", "--rate", DisplayName = "rate")]
    [DataRow("7", "--pitch", DisplayName = "pitch")]
    [DataRow("4:3", "--aspect", DisplayName = "aspect")]
    [DataRow("klingon!", "--language", DisplayName = "language")]
    [DataRow("no/such/folder", "--footage", DisplayName = "footage")]
    [DataRow("no-such-song.mp3", "--music", DisplayName = "music")]
    [DataRow("no-such-script.txt", "--script", DisplayName = "script")]
    [DataRow("/proc", "--script", DisplayName = "script that is a folder")]
    [DataRow("/proc/nowhere/out.mp4", "--output", DisplayName = "output folder that cannot be written")]
    public async Task Generate_WrongSetting_RepeatsTheValue(string value, string option)
    {
        var said = option == "--script" ? Path.GetFileName(value) : Path.GetFileName(value.TrimEnd('/')) is "out.mp4" ? "/proc/nowhere" : value;
        string[] prompt = option == "--script" ? [] : ["The sea is wide."];
        await AssertRefusedAsync(said, ["generate", .. prompt, option, value]);
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Generate_SeveralFaults_AreToldAtOnce()
    {
        using var folder = new WorkFolder();

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "generate", "Hello.", "--rate", "9", "--music-level", "5", "--duration", "1");

        Assert.AreEqual(2, code);
        foreach (var field in new[] { "rate", "music_level_db", "duration_seconds" }) Assert.Contains($"ttv: {field}: ", error);
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Generate_FfmpegMissing_SaysHowToGetIt()
    {
        using var folder = new WorkFolder();

        var (code, error) = await RunAsync(folder, new() { ["TTV_Tools__Paths__ffmpeg"] = "/nowhere/ffmpeg" });

        Assert.AreEqual(3, code, error);
        Assert.Contains("apt install ffmpeg", error);
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Generate_FfmpegTooOld_SaysWhichIsNeeded()
    {
        using var folder = new WorkFolder();
        var old = folder.File("old-ffmpeg");
        await File.WriteAllTextAsync(old, "#!/bin/sh\necho 'ffmpeg version 4.1.11-0+deb10u1 Copyright (c) 2000-2023'\n", Token);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(old, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var (code, error) = await RunAsync(folder, new() { ["TTV_Tools__Paths__ffmpeg"] = old });

        Assert.AreEqual(3, code, error);
        Assert.Contains("too old", error);
    }

    private async Task<(int Code, string Error)> RunAsync(WorkFolder folder, Dictionary<string, string> environment)
    {
        using var process = TtvProcess.Start(folder.Path, TtvProcess.Program, environment, ["generate", "The sea is wide."]);
        return (await process.WaitAsync(Token), process.Error);
    }

    private async Task AssertRefusedAsync(string said, params string[] arguments)
    {
        using var folder = new WorkFolder();

        var (code, output, error) = await TtvProcess.RunAsync(folder.Path, Token, arguments);

        Assert.AreEqual(2, code, error);
        Assert.AreEqual("", output);
        Assert.Contains(said, error);
        Assert.DoesNotContain("   at ", error, "no stack trace");
        Assert.IsTrue(error.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(line => line.StartsWith("ttv: ", StringComparison.Ordinal)), error);
        Assert.IsEmpty(Directory.EnumerateFiles(folder.Path, "*.mp4", SearchOption.AllDirectories).ToList());
    }
}
