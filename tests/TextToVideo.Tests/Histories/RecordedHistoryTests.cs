using TextToVideo.Durable;
using TextToVideo.Orchestrations;
using TextToVideo.Webhooks;

namespace TextToVideo.Tests.Histories;

/// <summary>
/// Jobs that run while the program is updated go on with the new program from the history that the old one wrote. Every
/// release leaves histories of all courses here, in a folder of its version, and they must replay for as long as
/// anybody may have such a job.
/// </summary>
[TestClass]
public sealed class RecordedHistoryTests
{
    /// <summary>Set it to a folder to have histories of today's code written there: `Histories/<version>` before a release.</summary>
    private const string RecordTo = "TTV_RECORD_HISTORIES";

    private const string WhatToDo =
        "The orchestration takes another path than in a history of an earlier release, so jobs that run during an update would fail. "
        + "Keep the old path for runs of the old course: raise GenerateVideo.Course, let the code branch on GenerateVideoInput.Course, and do not change what runs of "
        + "lower courses call. See docs/durability.md. Never change or delete the recorded histories to make this test pass.";

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Histories");

    public static IEnumerable<object[]> Released() =>
        Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new object[] { Path.GetRelativePath(Folder, path) });

    public static IEnumerable<object[]> Courses() => new HistoryScenarios(CancellationToken.None).All.Keys.Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Released))]
    public void History_OfARelease_ReplaysOnTodaysCode(string file)
    {
        try
        {
            RecordedHistory.Load(Path.Combine(Folder, file)).Verify();
        }
        catch (NonDeterministicOrchestrationException e)
        {
            Assert.Fail($"{file}: {e.Message}\n{WhatToDo}");
        }
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DynamicData(nameof(Courses))]
    public async Task History_OfToday_Replays(string course)
    {
        var histories = await new HistoryScenarios(Token).All[course]();
        Assert.IsNotEmpty(histories);

        foreach (var history in histories) history.Verify();

        if (Environment.GetEnvironmentVariable(RecordTo) is not { Length: > 0 } folder) return;
        Directory.CreateDirectory(folder);
        for (var i = 0; i < histories.Count; i++) histories[i].Save(Path.Combine(folder, $"{course}-{i + 1}-{histories[i].Orchestration}.json"));
    }

    [TestMethod]
    public void Histories_OfEveryRelease_CoverEveryOrchestrationAndCourse()
    {
        foreach (var release in Directory.EnumerateDirectories(Folder))
        {
            var files = Directory.EnumerateFiles(release).Select(path => Path.GetFileNameWithoutExtension(path)).ToList();
            foreach (var orchestration in new[] { nameof(GenerateVideo), nameof(DeliverWebhook), nameof(PrefetchMedia) })
                Assert.IsTrue(files.Exists(file => file.EndsWith(orchestration, StringComparison.Ordinal)), $"{release} has no {orchestration}");
            foreach (var course in new[] { "plain", "approved", "cancelled", "redone", "failed", "told", "told-late", "clips" })
                Assert.IsTrue(files.Exists(file => file.StartsWith(course + "-", StringComparison.Ordinal)), $"{release} has no {course}");
        }
        Assert.IsNotEmpty(Released());
    }

    [TestMethod]
    public void History_OfChangedCode_IsRefusedWithBothPaths()
    {
        var history = RecordedHistory.Load(Path.Combine(Folder, (string)Released().First(file => ((string)file[0]).Contains("plain-1", StringComparison.Ordinal))[0]));
        var events = history.Events.ToList();
        var fitting = events.FindIndex(each => each.GetRawText().Contains("\"NarrateScene\"", StringComparison.Ordinal));
        events[fitting] = System.Text.Json.JsonElement.Parse(events[fitting].GetRawText().Replace("NarrateScene", "ReciteScene", StringComparison.Ordinal));

        var refused = Assert.ThrowsExactly<NonDeterministicOrchestrationException>(() => (history with { Events = events }).Verify());

        Assert.Contains("ReciteScene", refused.Message);
        Assert.Contains("NarrateScene", refused.Message);
    }
}
