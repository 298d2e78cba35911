using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Tests.Storage;

[TestClass]
public sealed class JournalWriterTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ttv-writer-").FullName;
    private readonly BatchCounter _batches = new();
    private JournalFile _file = null!;
    private JournalWriter _writer = null!;
    private Exception? _condition;

    [TestInitialize]
    public void Open()
    {
        _file = JournalFile.Open(Path.Combine(_folder, "journal.db"));
        _writer = new JournalWriter(_file.OpenSession(), TimeSpan.FromMilliseconds(10), NullLogger.Instance, e => Volatile.Write(ref _condition, e))
        {
            Participant = _batches,
        };
    }

    [TestCleanup]
    public void Close()
    {
        _writer.Stop(abandon: true);
        Directory.Delete(_folder, recursive: true);
    }

    [TestMethod]
    public async Task Writes_ThatWaitTogether_AreCommittedTogether()
    {
        using var gate = new ManualResetEventSlim();
        var first = Submit((_, _) => gate.Wait(TimeSpan.FromSeconds(10)));
        var rest = Enumerable.Range(0, 100).Select(i => Submit((session, _) => Insert(session, $"n{i}"))).ToList();
        gate.Set();
        await Task.WhenAll(rest.Append(first));

        Assert.IsLessThanOrEqualTo(3, _batches.Count, "One for the write that held the others up, and one or two for them.");
        Assert.AreEqual(100, CountWorkers());
    }

    [TestMethod]
    public async Task Write_ThatIsWrong_FailsAloneAndTheOthersOfItsBatchAreKept()
    {
        using var gate = new ManualResetEventSlim();
        var first = Submit((_, _) => gate.Wait(TimeSpan.FromSeconds(10)));
        var good = Submit((session, _) => Insert(session, "before"));
        var wrong = Submit((session, _) => session.Execute("INSERT INTO workers (id) VALUES (NULL)") == 1);
        var alsoGood = Submit((session, _) => Insert(session, "after"));
        gate.Set();

        await Task.WhenAll(first, good, alsoGood);
        await Assert.ThrowsAsync<Exception>(() => wrong);
        Assert.AreEqual(2, CountWorkers());
        Assert.IsNull(_condition);
    }

    [TestMethod]
    public async Task Write_WhileAnotherProcessHasTheLock_IsReportedAndDoneOnceItLetsGo()
    {
        using var other = _file.OpenSession();
        other.Execute("BEGIN IMMEDIATE");
        var write = Submit((session, _) => Insert(session, "patient"));
        await UntilAsync(() => Volatile.Read(ref _condition) is not null);
        Assert.IsFalse(write.IsCompleted);

        other.Execute("ROLLBACK");

        Assert.IsTrue(await write);
        await UntilAsync(() => Volatile.Read(ref _condition) is null);
    }

    [TestMethod]
    public async Task Write_ThatMayGiveUp_FailsWithTheReasonAndIsNotDoneLater()
    {
        using var other = _file.OpenSession();
        other.Execute("BEGIN IMMEDIATE");
        var patient = Submit((session, _) => Insert(session, "patient, and before it in the line"));
        await UntilAsync(() => Volatile.Read(ref _condition) is not null);
        var write = new RequestWrite<bool>((session, _) => Insert(session, "hasty")) { GiveUpAtTimestamp = Stopwatch.GetTimestamp() };
        _writer.Submit(write);

        var error = await Assert.ThrowsExactlyAsync<JournalUnavailableException>(() => write.Done);
        StringAssert.Contains(error.Message, "another process keeps the journal locked");
        other.Execute("ROLLBACK");
        await patient;
        await Submit((_, _) => true);
        Assert.AreEqual(1, CountWorkers());
    }

    [TestMethod]
    public async Task Write_WhenTheDiskIsFull_SaysSoAndTheWriterGoesOn()
    {
        await Submit((session, _) => session.Execute("PRAGMA max_page_count = 30") >= -1);
        var large = new RequestWrite<bool>((session, _) => Insert(session, new string('x', 1_000_000))) { GiveUpAtTimestamp = 0 };
        _writer.Submit(large);

        var error = await Assert.ThrowsExactlyAsync<JournalUnavailableException>(() => large.Done);
        StringAssert.Contains(error.Message, "disk that holds the journal is full");
        Assert.IsTrue(await Submit((session, _) => Insert(session, "small")));
        Assert.AreEqual(1, CountWorkers());
    }

    [TestMethod]
    public async Task Stop_WithWritesWaiting_CommitsThem()
    {
        var writes = Enumerable.Range(0, 50).Select(i => Submit((session, _) => Insert(session, $"n{i}"))).ToList();
        _writer.Stop(abandon: false);

        await Task.WhenAll(writes);
        Assert.AreEqual(50, CountWorkers());
        await Assert.ThrowsExactlyAsync<JournalUnavailableException>(() => Submit((_, _) => true));
    }

    [TestMethod]
    public async Task Callback_ThatThrows_DoesNotStopTheWriter()
    {
        _writer.Submit(new CallbackWrite<bool>((_, _) => true, _ => throw new InvalidOperationException("a bug"), _ => { }));

        Assert.IsTrue(await Submit((session, _) => Insert(session, "after the bug")));
    }

    private Task<bool> Submit(Func<JournalSession, CommitNotes, bool> apply)
    {
        var write = new RequestWrite<bool>(apply);
        _writer.Submit(write);
        return write.Done;
    }

    private static bool Insert(JournalSession session, string id)
    {
        Workers.Register(session, id, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        return true;
    }

    private long? CountWorkers()
    {
        using var session = _file.OpenSession();
        return session.QueryInt64("SELECT COUNT(*) FROM workers");
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!condition())
            await Task.Delay(5, timeout.Token);
    }

    private sealed class BatchCounter : IBatchParticipant
    {
        public int Count { get; private set; }

        public void Claim(JournalSession session, CommitNotes notes)
        {
        }

        public void Committed(CommitNotes notes) => Count++;

        public void ForeignChange()
        {
        }

        public void Tick()
        {
        }
    }
}
