using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using TextToVideo.Durable;

namespace TextToVideo.Tests.Histories;

/// <summary>
/// Jobs that run while the program is updated go on with the new program from the history that the old one wrote. Every
/// release leaves histories of all courses here, in a folder of its version, and they must replay for as long as
/// anybody may have such a job.
/// </summary>
[TestClass]
public sealed partial class RecordedHistoryTests
{
    /// <summary>Set it to a folder to have histories of today's code written there: `Histories/<version>` before a release.</summary>
    private const string RecordTo = "TTV_RECORD_HISTORIES";

    private const string WhatToDo =
        "The orchestration takes another path than in a history of an earlier release, so jobs that run during an update would fail. "
        + "Keep the old path for runs of the old course: raise GenerateVideo.Course, let the code branch on GenerateVideoInput.Course, and do not change what runs of "
        + "lower courses call. See docs/durability.md. Never change or delete the recorded histories to make this test pass.";

    /// <summary>As the engine reads, which is lenient: a field that was renamed would be left out there, and its new name be null.</summary>
    private static readonly JsonSerializerOptions EveryField = new(PayloadJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

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
    [DynamicData(nameof(Released))]
    public void History_OfARelease_HasInputsThatTodaysActivitiesRead(string file)
    {
        var activities = ProductWork.Catalog().Activities;
        foreach (var call in RecordedHistory.Load(Path.Combine(Folder, file)).Calls)
        {
            Assert.IsTrue(activities.TryGetValue(call.Name, out var activity), $"{file}: nothing does what is recorded as {call.Describe()}");
            try
            {
                Assert.IsNotNull(JsonSerializer.Deserialize(call.Input!, InputOf(activity.Type), EveryField));
            }
            catch (JsonException e)
            {
                Assert.Fail($"{file}: {call.Describe()} cannot read the input that is recorded: {e.Message} Fields that came later are optional. See docs/durability.md.");
            }
        }
    }

    [TestMethod]
    public void Histories_OfTheNewestRelease_CoverEveryOrchestrationAndCourse()
    {
        var newest = Directory.EnumerateDirectories(Folder).MaxBy(release => Version.Parse(Path.GetFileName(release)))!;

        CollectionAssert.AreEquivalent(new HistoryScenarios(Token).All.Keys.ToList(), CoursesOf(newest), newest);
        CollectionAssert.AreEquivalent(ProductWork.Catalog().Orchestrations.Keys.ToList(), OrchestrationsOf(newest), newest);
    }

    [TestMethod]
    [DataRow("0.1.0", "aligned,approved,cancelled,clip-unreadable,clips,cuts,failed,music,no-voice,plain,prefetched,prompt,redone,told,told-late", 23)]
    [DataRow("0.2.0", "aligned,approved,cancelled,clip-unreadable,clips,clips-cut,cuts,drawings-cut,drawings-parts,drawings-parts-translated,failed,music,no-voice,plain,prefetched,prompt,redone,told,told-late,variant-failed,variants,variants-cancelled", 38)]
    [DataRow("0.2.1", "aligned,approved,cancelled,clip-unreadable,clips,clips-cut,cuts,drawings-cut,drawings-parts,drawings-parts-translated,failed,music,no-voice,plain,prefetched,prompt,redone,told,told-late,variant-failed,variants,variants-cancelled", 38)]
    [DataRow("0.2.2", "aligned,approved,cancelled,clip-unreadable,clips,clips-cut,cuts,drawings-cut,drawings-parts,drawings-parts-translated,failed,mixed-again,music,no-voice,plain,prefetched,prompt,redone,told,told-late,variant-failed,variants,variants-cancelled", 39)]
    public void Histories_OfARelease_AreAllThere(string release, string courses, int histories)
    {
        var folder = Path.Combine(Folder, release);

        CollectionAssert.AreEquivalent(courses.Split(','), CoursesOf(folder));
        Assert.HasCount(histories, Directory.GetFiles(folder));
    }

    [TestMethod]
    public void History_OfChangedCode_IsRefusedWithBothPaths()
    {
        var history = RecordedHistory.Load(Path.Combine(Folder, (string)Released().First(file => ((string)file[0]).Contains("plain-1", StringComparison.Ordinal))[0]));
        var events = history.Events.ToList();
        var fitting = events.FindIndex(each => each.GetRawText().Contains("\"NarrateScene\"", StringComparison.Ordinal));
        events[fitting] = JsonElement.Parse(events[fitting].GetRawText().Replace("NarrateScene", "ReciteScene", StringComparison.Ordinal));

        var refused = Assert.ThrowsExactly<NonDeterministicOrchestrationException>(() => (history with { Events = events }).Verify());

        Assert.Contains("ReciteScene", refused.Message);
        Assert.Contains("NarrateScene", refused.Message);
    }

    /// <summary>Files are named by course, number of the run, and orchestration.</summary>
    private static List<string> CoursesOf(string release) => [.. Directory.EnumerateFiles(release).Select(path => FileName().Match(Path.GetFileName(path)).Groups["course"].Value).Distinct()];

    private static List<string> OrchestrationsOf(string release) => [.. Directory.EnumerateFiles(release).Select(path => RecordedHistory.Load(path).Orchestration).Distinct()];

    private static Type InputOf(Type activity)
    {
        for (var type = activity; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Activity<,>)) return type.GetGenericArguments()[0];
        }
        throw new InvalidOperationException($"{activity} is no activity.");
    }

    [GeneratedRegex(@"^(?<course>.+)-\d+-\w+\.json$")]
    private static partial Regex FileName();
}
