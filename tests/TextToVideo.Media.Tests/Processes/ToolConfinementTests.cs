using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TextToVideo.Failures;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Tests.Processes;

/// <summary>What a tool cannot do even if a file takes it over.</summary>
[TestClass]
public sealed class ToolConfinementTests
{
    private const int TimeoutMs = 30_000;

    public TestContext TestContext { get; set; } = null!;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_ToolConnectsToTheHost_HasNoNetworkWhereTheSystemCanTakeItAway()
    {
        var canBeCut = SystemCanCutNetwork();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var result = await DummyTool.Runner.RunAsync(DummyTool.Invoke("connect", $"{port}"), TestContext.CancellationToken);

        Assert.AreEqual(canBeCut, new ChildGuard(DummyTool.Locator).CutsNetwork, "What the product says of itself.");
        Assert.StartsWith(canBeCut ? "no way: " : "connected", result.StandardOutput);
        Assert.AreEqual(!canBeCut, listener.Pending());
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_ToolWritesOnAndOn_FileStopsGrowing()
    {
        var path = Path.GetTempFileName();
        try
        {
            await Assert.ThrowsExactlyAsync<ToolFailedException>(() => DummyTool.Runner.RunAsync(
                DummyTool.Invoke("fill-disk", path) with { Limits = new ToolLimits(FileSizeBytes: 3 << 20) }, TestContext.CancellationToken));

            Assert.AreEqual(3 << 20, new FileInfo(path).Length);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [TestMethod]
    public void Invocation_SaysNothing_HasLimits() =>
        Assert.IsNotNull(new ToolInvocation { Tool = "any", Arguments = [] }.Limits.FileSizeBytes);

    /// <summary>Found out without the product: some containers let nobody make a network of its own.</summary>
    private static bool SystemCanCutNetwork()
    {
        if (!OperatingSystem.IsLinux()) return false;
        string[] user = Environment.IsPrivilegedProcess ? [] : ["--user", "--map-current-user"];
        using var trial = Process.Start(new ProcessStartInfo("unshare", [.. user, "--net", "true"]) { RedirectStandardError = true })!;
        trial.WaitForExit();
        return trial.ExitCode == 0;
    }
}
