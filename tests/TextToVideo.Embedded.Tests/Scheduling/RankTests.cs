using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Tests.Scheduling;

/// <summary>Three instances run at once, and one activity.</summary>
[TestClass]
public sealed class RankTests : EngineTests
{
    private const int High = 0, Low = 4;
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    protected override void Configure(EmbeddedEngineOptions options)
    {
        options.MaxRunning = 3;
        options.NetworkConcurrency = 1;
        options.LeaseDuration = TimeSpan.FromHours(1);
    }

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(_time);

    [TestMethod]
    public async Task Activities_OfAnInstanceOfBetterRank_AreServedFirst()
    {
        await QueueAsync("running", High);
        await QueueAsync("low", Low);
        await QueueAsync("high", High);

        Probe.Open("running");

        await Probe.ReachedAsync("high begun", 1, Timeout);
        Assert.AreEqual(0, Probe.Count("low begun"));
    }

    [TestMethod]
    public async Task Activities_OfAnInstanceThatRoseWhileItWaited_AreServedByWhatItRoseTo()
    {
        foreach (var name in new[] { "first", "second", "third" })
            await QueueAsync(name, High);
        await Client.ScheduleAsync(nameof(OneGate), "patient", Place("patient", Low), Timeout);
        // The ageing is half an hour a rank.
        _time.Advance(TimeSpan.FromMinutes(151));
        Probe.Open("first");
        await AskedAsync("patient");

        Probe.Open("second");

        await Probe.ReachedAsync("patient begun", 1, Timeout);
        Assert.AreEqual(0, Probe.Count("third begun"));
    }

    /// <summary>Until its activity runs or waits for its turn.</summary>
    private async Task QueueAsync(string name, int rank)
    {
        await Client.ScheduleAsync(nameof(OneGate), name, Place(name, rank), Timeout);
        await AskedAsync(name);
    }

    private Task AskedAsync(string name) => UntilAsync(() => Engine.EmbeddedClient.ReadHistory(name)!.OfType<TaskScheduled>().Any());

    private static ScheduleOptions Place(string id, int rank) => new() { InstanceId = id, Queue = new QueuePlace("jobs", rank, "-") };
}
