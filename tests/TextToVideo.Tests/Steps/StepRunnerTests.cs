using Microsoft.Extensions.Logging.Abstractions;
using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Steps;
using TextToVideo.Storage.Folder;
using TextToVideo.Studio;

namespace TextToVideo.Tests.Steps;

[TestClass]
public sealed class StepRunnerTests : IDisposable
{
    private static readonly StepName Step = new("demo", "1");

    private readonly string _root = Directory.CreateTempSubdirectory("ttv-steps-").FullName;
    private readonly ManualTime _time = new();
    private readonly FolderArtifactStore _store;
    private readonly CancellationMarks _marks;
    private readonly StepRunner _steps;
    private int _runs;

    public StepRunnerTests()
    {
        _store = new FolderArtifactStore(new FolderStoreOptions { Root = _root }, TimeProvider.System);
        _marks = new CancellationMarks(_store, _time);
        _steps = new StepRunner(_store, _marks, new TextToVideo.Costs.CostLedger(_store), new ProcessStepTurns(), NullLogger<StepRunner>.Instance);
    }

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [TestMethod]
    public async Task Run_SameInputsOfAnotherJob_GivesTheFirstResultWithoutWork()
    {
        var first = await WriteAsync("a", "job1");
        var second = await WriteAsync("a", "job2");

        Assert.AreEqual(first, second);
        Assert.AreEqual(1, _runs);
    }

    [TestMethod]
    public async Task Run_OtherInputs_WorksAgain()
    {
        Assert.AreNotEqual(await WriteAsync("a", "job1"), await WriteAsync("b", "job1"));
        Assert.AreEqual(2, _runs);
    }

    [TestMethod]
    public async Task Run_FileTakenByRetention_IsMadeAgain()
    {
        var key = await WriteAsync("a", "job1");
        await _store.DeleteAsync(new TextToVideo.Artifacts.ArtifactKey(key), Token);

        Assert.AreEqual(key, await WriteAsync("a", "job1"));
        Assert.AreEqual(2, _runs);
        Assert.IsNotNull(await _store.FindAsync(new TextToVideo.Artifacts.ArtifactKey(key), Token));
    }

    [TestMethod]
    public async Task Run_TwoJobsAtOnce_WorksOnce()
    {
        var gate = new TaskCompletionSource();
        var jobs = Enumerable.Range(0, 5).Select(i => WriteAsync("a", $"job{i}", gate.Task)).ToList();

        gate.SetResult();
        var keys = await Task.WhenAll(jobs);

        Assert.AreEqual(1, keys.Distinct().Count());
        Assert.AreEqual(1, _runs);
    }

    [TestMethod]
    public async Task Run_WorkThrows_KeepsNothingAndCanBeTriedAgain()
    {
        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => _steps.RunAsync<string>(
            Step, new Input("a"), new ActivityContext("job", "demo"), (work, _) => throw new InvalidOperationException("no"), Token));

        await WriteAsync("a", "job");
        Assert.AreEqual(1, _runs);
    }

    [TestMethod]
    public async Task Run_OutputNotWorthKeeping_IsMadeAnewByTheNext()
    {
        Task<string> RunAsync() => _steps.RunAsync(
            Step,
            new Input("a"),
            new ActivityContext("job", "demo"),
            (work, _) =>
            {
                _runs++;
                work.DoNotKeep();
                return Task.FromResult("second best");
            },
            Token);

        await RunAsync();
        await RunAsync();

        Assert.AreEqual(2, _runs);
    }

    [TestMethod]
    [Timeout(20_000, CooperativeCancellation = true)]
    public async Task Run_JobCancelledMeanwhile_StopsTheWorkWithinTwoSecondsAndSaysWhy()
    {
        var running = _steps.RunAsync(
            Step,
            new Input("slow"),
            new ActivityContext("job", "demo"),
            async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return "never";
            },
            Token);

        await _marks.SetAsync("job", Token);
        while (_time.Waiting == 0) await Task.Delay(10, Token);
        _time.Advance(TimeSpan.FromSeconds(2));

        await Assert.ThrowsExactlyAsync<JobCancelledException>(() => running.WaitAsync(Token));
    }

    [TestMethod]
    public async Task Run_ToolFindsTheDiskFull_FailsAsThatAndIsNotTriedAgain()
    {
        var full = new ToolFailedException("ffmpeg", 1, "Error closing file tones.yuv: No space left on device\nConversion failed!", "");

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => FailAsync(full));

        Assert.AreEqual(("storage.full", false), (failure.Code, failure.IsRetryable));
        Assert.Contains("Free some space", failure.Message);
    }

    [TestMethod]
    public async Task Run_ToolFailsWithRoomLeft_FailsAsItDid()
    {
        var failed = new ToolFailedException("ffmpeg", 1, "Conversion failed!", "");

        Assert.AreSame(failed, await Assert.ThrowsExactlyAsync<ToolFailedException>(() => FailAsync(failed)));
    }

    [TestMethod]
    public async Task Run_HostStops_IsNoCancellationOfTheJob()
    {
        using var host = new CancellationTokenSource();
        var running = _steps.RunAsync(
            Step,
            new Input("slow"),
            new ActivityContext("job", "demo"),
            async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return "never";
            },
            host.Token);

        await host.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => running);
    }

    private Task<string> FailAsync(Exception failure) =>
        _steps.RunAsync<string>(Step, new Input("bad"), new ActivityContext("job", "demo"), (_, _) => throw failure, Token);

    private Task<string> WriteAsync(string text, string job, Task? gate = null) =>
        _steps.RunAsync(
            Step,
            new Input(text),
            new ActivityContext(job, "demo"),
            async (work, token) =>
            {
                Interlocked.Increment(ref _runs);
                if (gate is not null) await gate;
                await File.WriteAllTextAsync(work.Output("out.txt"), text, token);
                return work.KeyOf("out.txt").Value;
            },
            Token);

    private sealed record Input(string Text);
}
