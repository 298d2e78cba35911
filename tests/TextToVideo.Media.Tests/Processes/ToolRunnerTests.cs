using TextToVideo.Failures;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Tests.Processes;

[TestClass]
public sealed class ToolRunnerTests
{
    private const int TimeoutMs = 30_000;

    public TestContext TestContext { get; set; } = null!;

    private Task<ToolResult> RunAsync(ToolInvocation invocation) => DummyTool.Runner.RunAsync(invocation, TestContext.CancellationToken);

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_Ends_BothOutputsAreReturned()
    {
        var result = await RunAsync(DummyTool.Invoke("print", "grüße 你好\n", "careful\n"));

        Assert.AreEqual("grüße 你好\n", result.StandardOutput);
        Assert.AreEqual("careful", result.StandardErrorTail);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_HostileArguments_ArriveAsTheyAre()
    {
        string[] hostile = ["it's 12:30; rm -rf $HOME", "\"quoted\"", "a\\b", "", "--", "-version", "%{}';:\\,[in]", "* ? `id`", "日本 🎬"];

        var result = await RunAsync(DummyTool.Invoke(["arguments", .. hostile]));

        CollectionAssert.AreEqual(hostile, result.StandardOutput.Split('\n')[..^1]);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_WithoutInput_StandardInputIsClosed() =>
        Assert.AreEqual("", (await RunAsync(DummyTool.Invoke("echo"))).StandardOutput);

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_WithInput_ProgramReadsAllOfIt()
    {
        var text = string.Concat(Enumerable.Repeat("Zwölf Boxkämpfer. ", 20_000));

        var result = await RunAsync(DummyTool.Invoke("echo") with { StandardInput = text });

        Assert.AreEqual(text, result.StandardOutput);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_InputThatNobodyReads_EndsWell()
    {
        var result = await RunAsync(DummyTool.Invoke("print", "done", "") with { StandardInput = new string('x', 1_000_000) });

        Assert.AreEqual("done", result.StandardOutput);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_FloodOnBothPipes_NeitherBlocksAndTailIsBounded()
    {
        var lines = new List<string>();

        var result = await RunAsync(DummyTool.Invoke("flood", "20000") with { OnOutputLine = lines.Add });

        Assert.HasCount(20_000, lines);
        Assert.AreEqual("line 20000", lines[^1]);
        StringAssert.StartsWith(result.StandardErrorTail.Split('\n')[^1], "complaint 20000 ");
        Assert.IsLessThan(20_000, result.StandardErrorTail.Length);
        Assert.AreEqual("", result.StandardOutput);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_TooMuchOutput_FailsInsteadOfCuttingIt()
    {
        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => RunAsync(DummyTool.Invoke("endless-line")));

        Assert.AreEqual("tool.dummy.output", failure.Code);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_ManyTimes_NoOutputIsLost()
    {
        for (var i = 0; i < 25; i++)
        {
            var result = await RunAsync(DummyTool.Invoke("flood", "300"));
            Assert.AreEqual(300, result.StandardOutput.Count(c => c == '\n'));
        }
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_HostHasKeys_ToolSeesOnlyWhatItNeeds()
    {
        Environment.SetEnvironmentVariable("TTV_TEST_API_KEY", "sk-secret");

        var output = (await RunAsync(DummyTool.Invoke("environment"))).StandardOutput;

        Assert.DoesNotContain("sk-secret", output);
        Assert.Contains("LC_ALL=C.UTF-8\n", output);
        Assert.Contains("PATH=", output);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_LineCallbackFails_ProgramIsStoppedAndFailureIsPassedOn()
    {
        var processId = 0;

        await Assert.ThrowsExactlyAsync<FormatException>(() => RunAsync(DummyTool.Invoke("hang") with
        {
            OnOutputLine = line =>
            {
                processId = ProcessTable.ReadProcessId(line);
                throw new FormatException("not a line that I know");
            },
        }));

        await ProcessTable.WaitUntilGoneAsync(processId, TestContext.CancellationToken);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_CpuLimitReached_KernelEndsIt()
    {
        var failure = await Assert.ThrowsExactlyAsync<ToolFailedException>(() => RunAsync(
            DummyTool.Invoke("spin") with { Limits = new ToolLimits(CpuTime: TimeSpan.FromSeconds(1)) }));

        Assert.IsGreaterThan(128, failure.ExitCode);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_ThatKeepsACoreBusy_WaitsUntilOneIsFree()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.CancellationToken);
        using var all = new CountdownEvent(Environment.ProcessorCount);
        var hang = DummyTool.Invoke("graceful") with { KeepsCoreBusy = true, OnOutputLine = line => { if (line.StartsWith("ready", StringComparison.Ordinal)) all.Signal(); } };
        var busy = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => DummyTool.Runner.RunAsync(hang, stop.Token)).ToList();
        await Task.Run(() => all.Wait(TestContext.CancellationToken), TestContext.CancellationToken);

        var next = RunAsync(DummyTool.Invoke("print", "done", "") with { KeepsCoreBusy = true });
        Assert.AreEqual("free", (await RunAsync(DummyTool.Invoke("print", "free", ""))).StandardOutput, "what needs no core of its own runs meanwhile");
        Assert.IsFalse(next.IsCompleted);

        await stop.CancelAsync();
        Assert.AreEqual("done", (await next).StandardOutput);
        foreach (var run in busy) await Assert.ThrowsAsync<OperationCanceledException>(() => run);
    }
}
