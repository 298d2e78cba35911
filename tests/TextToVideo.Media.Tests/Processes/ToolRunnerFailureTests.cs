using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Processes;
using TextToVideo.Studio;

namespace TextToVideo.Media.Tests.Processes;

[TestClass]
public sealed class ToolRunnerFailureTests
{
    private const int TimeoutMs = 30_000;

    public TestContext TestContext { get; set; } = null!;

    private Task<ToolResult> RunAsync(ToolInvocation invocation) => DummyTool.Runner.RunAsync(invocation, TestContext.CancellationToken);

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_ExitCodeNotZero_FailureNamesToolCodeAndArguments()
    {
        var failure = await Assert.ThrowsExactlyAsync<ToolFailedException>(() => RunAsync(DummyTool.Invoke("exit", "3")));

        Assert.AreEqual("tool.dummy.failed", failure.Code);
        Assert.AreEqual(3, failure.ExitCode);
        Assert.AreEqual("exit 3", failure.RedactedArguments);
        Assert.IsTrue(failure.IsRetryable);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_DiesBySignal_ExitCodeTellsSignal()
    {
        var failure = await Assert.ThrowsExactlyAsync<ToolFailedException>(() => RunAsync(DummyTool.Invoke("die", "9")));

        Assert.AreEqual(128 + 9, failure.ExitCode);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_FailsWithSecretInArguments_SecretIsNotShown()
    {
        var failure = await Assert.ThrowsExactlyAsync<ToolFailedException>(() => RunAsync(
            DummyTool.Invoke("exit", "1", "https://clips.test/a.mp4?key=hunter2") with { Secrets = ["hunter2"] }));

        Assert.AreEqual("exit 1 'https://clips.test/a.mp4?key=***'", failure.RedactedArguments);
    }

    [TestMethod]
    public async Task Run_ProgramMissing_FailureSaysWhatToInstall()
    {
        var nothing = new ToolOptions { Paths = { ["ffmpeg"] = "/nowhere/ffmpeg" } };
        var runner = new ToolRunner(new ToolLocator(Options.Create(nothing)), TimeProvider.System);

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(
            () => runner.RunAsync(new ToolInvocation { Tool = "ffmpeg", Arguments = [] }, TestContext.CancellationToken));

        Assert.AreEqual("tool.ffmpeg.missing", failure.Code);
        Assert.AreEqual(FailureCategory.Configuration, failure.Category);
        Assert.IsFalse(failure.IsRetryable);
        Assert.Contains("apt install ffmpeg", failure.Message);
        Assert.Contains("/nowhere/ffmpeg", failure.Message);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_OverTimeLimit_IsStoppedAndMayBeTriedAgain()
    {
        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(
            () => RunAsync(DummyTool.Invoke("tick") with { TimeLimit = TimeSpan.FromMilliseconds(500) }));

        Assert.AreEqual("tool.dummy.timeout", failure.Code);
        Assert.IsTrue(failure.IsRetryable);
        Assert.Contains("0.5 s", failure.Message);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_NoProgress_IsStopped()
    {
        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => RunAsync(DummyTool.Invoke("hang") with
        {
            IdleLimit = TimeSpan.FromSeconds(1),
        }));

        Assert.Contains("no progress for 1 s", failure.Message);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_PrintsButDoesNotProgress_IsStopped()
    {
        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => RunAsync(DummyTool.Invoke("tick") with
        {
            IdleLimit = TimeSpan.FromSeconds(1),
            IsProgress = line => line != "tick",
        }));

        Assert.Contains("no progress", failure.Message);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_ProgressesLongerThanIdleLimit_GoesOn()
    {
        const int Enough = 10;
        using var enough = new CancellationTokenSource();
        var time = new ManualTime();
        var ticks = 0;

        // Time passes between lines of the program alone, whatever its start takes on a busy machine.
        await Assert.ThrowsExactlyAsync<OperationCanceledException>(() => new ToolRunner(DummyTool.Locator, time).RunAsync(
            DummyTool.Invoke("tick") with
            {
                IdleLimit = TimeSpan.FromSeconds(2),
                IsProgress = line => line == "tick",
                OnOutputLine = _ =>
                {
                    time.Advance(TimeSpan.FromSeconds(1.5));
                    if (++ticks == Enough) enough.Cancel();
                },
            },
            enough.Token));

        Assert.IsGreaterThanOrEqualTo(Enough, ticks);
    }
}
