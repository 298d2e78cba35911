using System.Diagnostics;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Tests.Processes;

[TestClass]
public sealed class ToolRunnerStopTests
{
    private const int TimeoutMs = 30_000;

    public TestContext TestContext { get; set; } = null!;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Cancel_ProgramListens_ItMayFinishItsFileAndTheRunIsCancelled()
    {
        var lines = await CancelWhenReadyAsync(DummyTool.Invoke("graceful"), readyLines: 1);

        // It ended with 0, and is cancelled all the same.
        Assert.AreEqual("finished my file", lines[^1]);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Cancel_ProgramIgnoresSignals_IsKilledAfterGrace()
    {
        var watch = Stopwatch.StartNew();

        var lines = await CancelWhenReadyAsync(
            DummyTool.Invoke("stubborn") with { StopGrace = TimeSpan.FromMilliseconds(300) }, readyLines: 1);

        Assert.IsFalse(ProcessTable.IsRunning(ProcessTable.ReadProcessId(lines[0])));
        Assert.IsLessThan(TimeSpan.FromSeconds(10), watch.Elapsed);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Cancel_ProgramHasChildren_NoneIsLeft()
    {
        var lines = await CancelWhenReadyAsync(
            DummyTool.Invoke("family") with { StopGrace = TimeSpan.FromMilliseconds(300) }, readyLines: 2);

        foreach (var line in lines)
            await ProcessTable.WaitUntilGoneAsync(ProcessTable.ReadProcessId(line), TestContext.CancellationToken);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_GrandchildHoldsPipe_EndsWithTheProgramAndLeavesNobody()
    {
        var lines = new List<string>();

        await DummyTool.Runner.RunAsync(
            DummyTool.Invoke("leave-grandchild") with { OnOutputLine = lines.Add }, TestContext.CancellationToken);

        Assert.Contains("parent is done", lines);
        var grandchild = lines.Single(line => line.StartsWith("ready", StringComparison.Ordinal));
        await ProcessTable.WaitUntilGoneAsync(ProcessTable.ReadProcessId(grandchild), TestContext.CancellationToken);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Host_IsKilled_ToolDiesWithIt()
    {
        using var host = Process.Start(new ProcessStartInfo(DummyTool.Path, ["host", "hang"])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_ROOT"] = DummyTool.Environment["DOTNET_ROOT"] },
        })!;
        var ready = await host.StandardOutput.ReadLineAsync(TestContext.CancellationToken);
        var tool = ProcessTable.ReadProcessId(ready!);
        Assert.IsTrue(ProcessTable.IsRunning(tool));

        // SIGKILL: the host has no say in what happens next.
        host.Kill(entireProcessTree: false);

        await ProcessTable.WaitUntilGoneAsync(tool, TestContext.CancellationToken);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_ThreadThatAskedForItEnds_ToolLivesOn()
    {
        using var stop = new CancellationTokenSource();
        var ready = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        Task run = Task.CompletedTask;
        var asker = new Thread(() => run = DummyTool.Runner.RunAsync(
            DummyTool.Invoke("hang") with { OnOutputLine = line => ready.TrySetResult(ProcessTable.ReadProcessId(line)) }, stop.Token));
        asker.Start();
        asker.Join();

        var tool = await ready.Task.WaitAsync(TestContext.CancellationToken);

        Assert.IsFalse(run.IsCompleted);
        Assert.IsTrue(ProcessTable.IsRunning(tool));
        await stop.CancelAsync();
        await Assert.ThrowsExactlyAsync<OperationCanceledException>(() => run);
    }

    private static async Task<List<string>> CancelWhenReadyAsync(ToolInvocation invocation, int readyLines)
    {
        using var stop = new CancellationTokenSource();
        var lines = new List<string>();
        await Assert.ThrowsExactlyAsync<OperationCanceledException>(() => DummyTool.Runner.RunAsync(
            invocation with
            {
                OnOutputLine = line =>
                {
                    lines.Add(line);
                    if (lines.Count == readyLines) stop.Cancel();
                },
            },
            stop.Token));
        return lines;
    }
}
