using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace TextToVideo.Embedded.Tests.Scheduling;

[TestClass]
public sealed class QueueTests : EngineTests
{
    private const int High = 0, Normal = 2, Low = 4;
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    protected override void Configure(EmbeddedEngineOptions options)
    {
        options.MaxRunning = 1;
        options.LeaseDuration = TimeSpan.FromHours(1);
    }

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(_time);

    [TestMethod]
    public async Task Instances_BeyondTheLimit_WaitUntilOneEnds()
    {
        await QueueAsync("first", Normal);
        await Probe.ReachedAsync("first begun", 1, Timeout);
        await QueueAsync("second", Normal);
        await CompleteAsync(await StartAsync<Chain>(1));

        Assert.AreEqual(0, Probe.Count("second begun"));
        Assert.AreEqual(RuntimeStatus.Pending, (await Client.GetAsync("second", Timeout))?.Status);
        Probe.Open("first");
        await Probe.ReachedAsync("second begun", 1, Timeout);
    }

    [TestMethod]
    public async Task Waiting_OfBetterRank_BeginFirstWheneverTheyCame()
    {
        await QueueAsync("running", Normal);
        await Probe.ReachedAsync("running begun", 1, Timeout);
        foreach (var (name, rank) in new[] { ("low", Low), ("normal", Normal), ("high", High), ("high too", High) })
            await QueueAsync(name, rank);

        CollectionAssert.AreEqual(new[] { "high", "high too", "normal", "low" }, await OrderAsync("running", "low", "normal", "high", "high too"));
    }

    [TestMethod]
    public async Task Waiting_OfOneWhoAskedForMany_TakeTurnsWithThoseOfOthers()
    {
        await QueueAsync("running", Normal, "someone");
        await Probe.ReachedAsync("running begun", 1, Timeout);
        foreach (var name in new[] { "a1", "a2", "a3", "a4" })
            await QueueAsync(name, Normal, "a");
        await QueueAsync("b1", Normal, "b");
        await QueueAsync("b2", Normal, "b");

        CollectionAssert.AreEqual(new[] { "a1", "b1", "a2", "b2", "a3", "a4" }, await OrderAsync("running", "a1", "a2", "a3", "a4", "b1", "b2"));
    }

    [TestMethod]
    public async Task Waiting_ForLong_RiseInRank()
    {
        await QueueAsync("running", High);
        await Probe.ReachedAsync("running begun", 1, Timeout);
        await QueueAsync("patient", Low);
        // The ageing is half an hour a rank.
        _time.Advance(TimeSpan.FromMinutes(151));
        await QueueAsync("high", High);

        CollectionAssert.AreEqual(new[] { "patient", "high" }, await OrderAsync("running", "patient", "high"));
    }

    [TestMethod]
    public async Task Running_ThatWaitsForAnEventAlone_MakesRoom()
    {
        await Client.ScheduleAsync(nameof(WaitForTwo), "", Place("for-its-user", Normal), Timeout);
        await UntilAsync(() => Engine.EmbeddedClient.ReadHistory("for-its-user")?.Count > 0);

        await QueueAsync("next", Normal);

        await Probe.ReachedAsync("next begun", 1, Timeout);
    }

    [TestMethod]
    public async Task Running_ThatWaitsForAnEventAlone_DoesNotCountAgainstItsShare()
    {
        await Client.ScheduleAsync(nameof(WaitForTwo), "", Place("for-its-user", Normal, "a"), Timeout);
        await UntilAsync(() => Engine.EmbeddedClient.ReadHistory("for-its-user")?.Count > 0);
        await QueueAsync("running", Normal, "b");
        await Probe.ReachedAsync("running begun", 1, Timeout);
        await QueueAsync("b1", Normal, "b");
        await QueueAsync("a1", Normal, "a");

        CollectionAssert.AreEqual(new[] { "a1", "b1" }, await OrderAsync("running", "b1", "a1"), "both have none running, and b was served last");
    }

    [TestMethod]
    public async Task Waiting_ThatAnEventComesFor_BeginsAtOnce()
    {
        await QueueAsync("running", Normal);
        await Probe.ReachedAsync("running begun", 1, Timeout);
        await Client.ScheduleAsync(nameof(WaitForTwo), "", Place("to-be-cancelled", Normal), Timeout);

        await Client.RaiseEventAsync("to-be-cancelled", "Word", "cancel", Timeout);
        await Client.RaiseEventAsync("to-be-cancelled", "Word", "now", Timeout);

        CollectionAssert.AreEqual(new[] { "cancel", "now" }, (await CompleteAsync("to-be-cancelled")).ReadOutputAs<string[]>());
        Assert.AreEqual(0, Probe.Count("running ended"));
    }

    [TestMethod]
    public async Task Waiting_ThatWasTerminated_NeverBegins()
    {
        await QueueAsync("running", Normal);
        await Probe.ReachedAsync("running begun", 1, Timeout);
        await QueueAsync("unwanted", Normal);
        await QueueAsync("last", Normal);
        Assert.IsTrue(await Client.TerminateAsync("unwanted", "no", Timeout));

        Probe.Open("running");
        await Probe.ReachedAsync("last begun", 1, Timeout);
        Assert.AreEqual(0, Probe.Count("unwanted begun"));
    }

    [TestMethod]
    public async Task Waiting_WhenTheEngineCrashes_KeepTheirPlaces()
    {
        await QueueAsync("running", Normal);
        await Probe.ReachedAsync("running begun", 1, Timeout);
        await QueueAsync("normal", Normal);
        await QueueAsync("high", High);

        await Engine.CrashAsync();
        await Engine.StartAsync();
        await Probe.ReachedAsync("running begun", 2, Timeout);

        CollectionAssert.AreEqual(new[] { "high", "normal" }, await OrderAsync("running", "normal", "high"));
    }

    [TestMethod]
    public async Task Limit_OfTwoWorkers_IsOne()
    {
        await using var second = CreateEngine(Engine.JournalPath);
        await second.StartAsync();
        await QueueAsync("first", Normal);
        await Probe.ReachedAsync("first begun", 1, Timeout);
        await second.Client.ScheduleAsync(nameof(OneGate), "second", Place("second", Normal), Timeout);

        await CompleteAsync(await StartAsync<Chain>(1));
        Assert.AreEqual(0, Probe.Count("second begun"));
        Probe.Open("first");
        await UntilAsync(() =>
        {
            _time.Advance(TimeSpan.FromMilliseconds(600));
            return Probe.Count("second begun") == 1;
        });
    }

    private Task<string> QueueAsync(string name, int rank, string share = "-") => Client.ScheduleAsync(nameof(OneGate), name, Place(name, rank, share), Timeout);

    private static ScheduleOptions Place(string id, int rank, string share = "-") =>
        new() { InstanceId = id.Replace(' ', '-'), Queue = new QueuePlace("jobs", rank, share) };

    /// <summary>Lets one after the other through.</summary>
    private async Task<string[]> OrderAsync(string running, params string[] waiting)
    {
        var order = new List<string>();
        Probe.Open(running);
        while (order.Count < waiting.Length)
        {
            string? begun = null;
            await UntilAsync(() => (begun = waiting.FirstOrDefault(name => !order.Contains(name) && Probe.Count($"{name} begun") > 0)) is not null);
            order.Add(begun!);
            Probe.Open(begun!);
        }
        return [.. order];
    }
}
