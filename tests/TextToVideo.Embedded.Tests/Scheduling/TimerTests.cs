using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Tests.Scheduling;

[TestClass]
public sealed class TimerTests : EngineTests
{
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(_time);

    protected override WorkCatalog Catalog() => ConformanceCatalog.Create().AddOrchestration<Patient, Flaky.Plan, int>();

    [TestMethod]
    public async Task Timer_OfMonths_FiresWhenItsTimeHasCome()
    {
        var id = await StartAsync<Sleeping>((int)TimeSpan.FromDays(20).TotalMilliseconds);
        await UntilHasAsync<TimerCreated>(id, 1);

        _time.Advance(TimeSpan.FromDays(20) - TimeSpan.FromMilliseconds(1));
        await Client.RaiseEventAsync(id, "nothing", null, Timeout);
        await UntilHasAsync<EventRaised>(id, 1);
        Assert.AreEqual(RuntimeStatus.Running, (await Client.GetAsync(id, Timeout))?.Status);

        _time.Advance(TimeSpan.FromMilliseconds(1));
        var times = (await CompleteAsync(id)).ReadOutputAs<DateTimeOffset[]>()!;
        Assert.AreEqual(TimeSpan.FromDays(20), times[1] - times[0]);
    }

    [TestMethod]
    public async Task Retries_WaitAsTheirOptionsSay()
    {
        var id = await StartAsync<Patient>(new Flaky.Plan("patient", Failures: 4));
        for (var i = 1; i <= 4; i++)
        {
            await UntilHasAsync<TimerCreated>(id, i);
            _time.Advance(TimeSpan.FromMinutes(1));
        }
        Assert.AreEqual(5, (await CompleteAsync(id)).ReadOutputAs<int>());

        var waits = new List<double>();
        var now = default(DateTimeOffset);
        foreach (var historyEvent in Engine.EmbeddedClient.ReadHistory(id)!)
        {
            if (historyEvent is TurnStarted turn)
                now = turn.At;
            else if (historyEvent is TimerCreated timer)
                waits.Add((timer.FireAt - now).TotalSeconds);
        }
        CollectionAssert.AreEqual(new double[] { 5, 10, 20, 30 }, waits, "From 5 s, doubled, at most 30 s.");
    }

    [TestMethod]
    public async Task Start_ThatIsPutOff_BeginsAtItsTime()
    {
        var startAt = _time.GetUtcNow().AddHours(3);
        var id = await Client.ScheduleAsync(nameof(Sleeping), 0, new ScheduleOptions { StartAt = startAt }, Timeout);
        // An event does not start it before its time.
        await Client.RaiseEventAsync(id, "early", null, Timeout);
        Assert.AreEqual(RuntimeStatus.Pending, (await Client.GetAsync(id, Timeout))?.Status);

        _time.Advance(TimeSpan.FromHours(3));

        Assert.AreEqual(startAt, (await CompleteAsync(id)).ReadOutputAs<DateTimeOffset[]>()![0]);
    }

    private Task UntilHasAsync<TEvent>(string id, int count) =>
        UntilAsync(() => Engine.EmbeddedClient.ReadHistory(id)!.OfType<TEvent>().Count() >= count);

    private sealed class Patient : Orchestration<Flaky.Plan, int>
    {
        public override async Task<int> RunAsync(IOrchestrationContext context, Flaky.Plan input)
        {
            var retry = new RetryOptions { MaxAttempts = 6, FirstInterval = TimeSpan.FromSeconds(5), MaxInterval = TimeSpan.FromSeconds(30) };
            return await context.CallActivityAsync<int>(nameof(Flaky), input, new TaskOptions { Retry = retry });
        }
    }
}
