using TextToVideo.Artifacts;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Storage.Tests.Folder;

/// <summary>Two objects stand for two processes: the locks are the kernel's and belong to the open file.</summary>
[TestClass]
public sealed class FolderStepTurnsTests : IDisposable
{
    private static readonly ArtifactKey Step = new("steps/narration/ab/abcd"), OtherStep = new("steps/narration/ab/abce");

    private readonly string _folder = Directory.CreateTempSubdirectory("ttv-turns-").FullName;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    [Timeout(30_000, CooperativeCancellation = true)]
    public async Task Turn_HeldByAnotherProcess_IsWaitedFor()
    {
        var held = await Worker().EnterAsync(Step, Token);
        var waiting = Worker().EnterAsync(Step, Token);
        using (await Worker().EnterAsync(OtherStep, Token)) Assert.IsFalse(waiting.IsCompleted);

        held.Dispose();

        using var mine = await waiting;
    }

    [TestMethod]
    [Timeout(30_000, CooperativeCancellation = true)]
    public async Task Turn_OfAProcessThatIsStopped_IsNotWaitedForForEver()
    {
        // A lock without a heartbeat, as of a process that SIGSTOP holds.
        using (await Worker().EnterAsync(Step, Token))
        {
            // It has made the file.
        }
        var path = Directory.GetFiles(_folder).Single();
        using var stopped = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        File.SetLastWriteTimeUtc(stopped.SafeFileHandle, DateTime.UtcNow - FolderStepTurns.Patience - TimeSpan.FromSeconds(1));

        using var mine = await Worker().EnterAsync(Step, Token);
    }

    [TestMethod]
    [Timeout(30_000, CooperativeCancellation = true)]
    public async Task Turn_OfAJobWithinThatOfAnyStep_IsGiven()
    {
        const int files = 4096;
        var job = Enumerable.Range(0, 100_000).Select(i => new ArtifactKey($"jobs/job{i}")).First(key => KeyTurn.Bucket(key, files) == KeyTurn.Bucket(Step, files));
        var worker = Worker();

        using var step = await worker.EnterAsync(Step, Token);
        using var turn = await worker.EnterAsync(job, Token);
    }

    [TestMethod]
    [Timeout(30_000, CooperativeCancellation = true)]
    public async Task Turn_ThatIsNoLongerWanted_IsLeftToOthers()
    {
        var worker = Worker();
        var held = await Worker().EnterAsync(Step, Token);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var given = worker.EnterAsync(Step, cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => given);

        held.Dispose();

        using var mine = await worker.EnterAsync(Step, Token);
    }

    private FolderStepTurns Worker() => new(_folder, TimeProvider.System);
}
