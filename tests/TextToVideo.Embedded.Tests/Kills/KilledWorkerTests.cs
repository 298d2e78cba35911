using TextToVideo.Embedded.Worker;

namespace TextToVideo.Embedded.Tests.Kills;

[TestClass]
public sealed class KilledWorkerTests
{
    private const int MaxKills = 15;
    private const int MinKills = 5;
    private readonly string _folder = Directory.CreateTempSubdirectory("ttv-kills-").FullName;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    private string Journal => Path.Combine(_folder, "journal.db");

    private string Effects => Path.Combine(_folder, "effects");

    [TestInitialize]
    public void MakeFolder() => Directory.CreateDirectory(Effects);

    [TestCleanup]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    [DataRow(1, 1)]
    [DataRow(2, 1)]
    [DataRow(3, 2)]
    public async Task Run_KilledAtRandomPoints_EndsAsAnUndisturbedOne(int seed, int workers)
    {
        var random = new Random(seed);
        var recorded = new Dictionary<string, (Guid Run, int Runs)>();
        var processes = Enumerable.Range(0, workers).Select(_ => Start()).ToList();
        try
        {
            var kills = 0;
            for (; kills < MaxKills; kills++)
            {
                if (await BusyProcessAsync(processes, random.Next(1, 4)) is not { } busy)
                    break;
                var victim = processes.IndexOf(busy);
                await Task.Delay(random.Next(0, 10), Token);
                await processes[victim].KillAsync(Token);
                processes[victim].Dispose();
                if (workers == 1)
                    await VerifyNothingRecordedChangedAsync(recorded);
                processes[victim] = Start();
            }
            TestContext.WriteLine($"Killed {kills} times.");
            Assert.IsGreaterThanOrEqualTo(MinKills, kills, "The run ended before it was put to the test.");
            var outcomes = await Task.WhenAll(processes.Select(process => process.CompleteAsync(Token)));

            var undisturbed = $"Completed {await UndisturbedOutputAsync()}";
            foreach (var outcome in outcomes)
                Assert.AreEqual(undisturbed, outcome);
            await VerifyNothingRecordedChangedAsync(recorded);
        }
        finally
        {
            processes.ForEach(process => process.Dispose());
        }
    }

    /// <returns>The first process that has begun so many effects; null where the run has ended before.</returns>
    private async Task<WorkerProcess?> BusyProcessAsync(List<WorkerProcess> processes, int effects)
    {
        while (true)
        {
            if (processes.Find(process => process.LineCount >= effects) is { } busy)
                return busy.HasExited ? null : busy;
            if (processes.TrueForAll(process => process.HasExited))
                return null;
            await Task.WhenAny(processes.Select(process => process.MoreAsync(Token)));
        }
    }

    private WorkerProcess Start() => new(Journal, Effects, "journey");

    /// <summary>A result that is in the journal stays what it is, and its activity is not run again.</summary>
    private async Task VerifyNothingRecordedChangedAsync(Dictionary<string, (Guid Run, int Runs)> recorded)
    {
        var folder = new EffectFolder(Effects);
        foreach (var (name, run) in await RecordedResults.ReadAsync(Journal, Token))
        {
            if (recorded.TryGetValue(name, out var before))
                Assert.AreEqual(before.Run, run, $"The result of {name} changed.");
            else
                recorded.Add(name, (run, folder.Runs(name)));
        }
        foreach (var (name, before) in recorded)
            Assert.AreEqual(before.Runs, folder.Runs(name), $"{name} ran again after its result had been recorded.");
    }

    private async Task<string> UndisturbedOutputAsync()
    {
        var effects = Path.Combine(_folder, "undisturbed");
        Directory.CreateDirectory(effects);
        using var process = new WorkerProcess(Path.Combine(_folder, "undisturbed.db"), effects, "journey");
        var line = await process.CompleteAsync(Token);
        return line["Completed ".Length..];
    }
}
