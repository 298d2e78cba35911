using System.Runtime.Versioning;
using Microsoft.Extensions.Options;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Tests.Waves;

namespace TextToVideo.Media.Tests.Processes;

[TestClass]
public sealed class ToolVersionProbeTests
{
    private static readonly ToolLocator Locator = new(Options.Create(new ToolOptions { Paths = { ["absent"] = "/nowhere/absent" } }));
    private static readonly ToolVersionProbe Probe = new(Locator, new ToolRunner(Locator, TimeProvider.System));

    public TestContext TestContext { get; set; } = null!;

    [TestMethod, Timeout(30_000, CooperativeCancellation = true)]
    public async Task Version_ToolIsInstalled_IsItsFirstLine() =>
        StringAssert.StartsWith(await Probe.VersionAsync("ffmpeg", "-version", TestContext.CancellationToken), "ffmpeg version ");

    [TestMethod]
    public async Task Version_ToolIsMissing_IsNull() =>
        Assert.IsNull(await Probe.VersionAsync("absent", "--version", TestContext.CancellationToken));

    [TestMethod]
    [UnsupportedOSPlatform("windows")]
    public void Find_ToolIsInstalledLater_IsFound()
    {
        using var folder = new TempFolder();
        var path = folder.File("late");
        var locator = new ToolLocator(Options.Create(new ToolOptions { Paths = { ["late"] = path } }));
        Assert.IsNull(locator.Find("late"));

        File.WriteAllText(path, "#!/bin/sh\n");
        Assert.IsNull(locator.Find("late"), "not executable yet");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.AreEqual(path, locator.Find("late"));
    }
}
