using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Tests.Scheduling;

/// <summary>Clocks are set, forward and back, while work is waiting.</summary>
[TestClass]
public sealed class ClockTests : EngineTests
{
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(10);

    private readonly ManualTime _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    protected override WorkCatalog Catalog() => ConformanceCatalog.Create().AddOrchestration<AskingLater, string, string>();

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(_time);

    [TestMethod]
    public async Task Clock_SetForwardPastATimer_FiresItWithinAMinute()
    {
        var id = await SleepAsync();

        _time.SetClock(TimeSpan.FromDays(1));
        _time.Advance(TimeSpan.FromMinutes(1));

        await CompleteAsync(id);
    }

    [TestMethod]
    public async Task Clock_SetBack_TimerWaitsUntilTheClockShowsItsTime()
    {
        var id = await SleepAsync();

        _time.SetClock(TimeSpan.FromHours(-2));
        for (var minute = 0; minute < 125; minute++) _time.Advance(TimeSpan.FromMinutes(1));
        await Client.RaiseEventAsync(id, "still there?", null, Timeout);
        await UntilAsync(() => Engine.EmbeddedClient.ReadHistory(id)!.OfType<EventRaised>().Any());
        Assert.AreEqual(RuntimeStatus.Running, (await Client.GetAsync(id, Timeout))!.Status);

        for (var minute = 0; minute < 6; minute++) _time.Advance(TimeSpan.FromMinutes(1));
        var times = (await CompleteAsync(id)).ReadOutputAs<DateTimeOffset[]>()!;
        Assert.IsGreaterThanOrEqualTo(Wait, times[1] - times[0]);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(-1)]
    public async Task Clock_SetWhileAnActivityRuns_ItsResultCountsOnceAndTheWorkerGoesOn(int days)
    {
        var running = await StartAsync<OneGate>("set");
        await Probe.ReachedAsync("set begun", 1, Timeout);

        _time.SetClock(TimeSpan.FromDays(days));
        for (var minute = 0; minute < 3; minute++) _time.Advance(TimeSpan.FromMinutes(1));
        Probe.Open("set");
        await CompleteAsync(running);
        Assert.AreEqual(1, Engine.EmbeddedClient.ReadHistory(running)!.OfType<TaskCompleted>().Count());

        Probe.Open("later");
        await CompleteAsync(await StartAsync<OneGate>("later"));
    }

    [TestMethod]
    public async Task Clock_SetBack_WhatARunningInstanceAsksForBeginsWithinAMinute()
    {
        var parent = await StartAsync<AskingLater>("child");
        await UntilAsync(() => Engine.EmbeddedClient.ReadHistory(parent)!.Count > 0);

        _time.SetClock(TimeSpan.FromHours(-2));
        await Client.RaiseEventAsync(parent, "Go", "", Timeout);
        await UntilAsync(() => Engine.EmbeddedClient.ReadHistory(parent)!.OfType<SubOrchestrationScheduled>().Any());
        _time.Advance(TimeSpan.FromMinutes(1));

        await Probe.ReachedAsync("child begun", 1, Timeout);
        Probe.Open("child");
        await CompleteAsync(parent);
    }

    [TestMethod]
    public async Task Clock_SetBack_AStartThatWasPutOffWaitsForItsHour()
    {
        await Client.ScheduleAsync(nameof(OneGate), "later", new ScheduleOptions { InstanceId = "later", StartAt = _time.GetUtcNow().AddMinutes(10) }, Timeout);

        _time.SetClock(TimeSpan.FromHours(-2));
        for (var minute = 0; minute < 125; minute++) _time.Advance(TimeSpan.FromMinutes(1));
        await CompleteAsync(await StartAsync<Chain>(1));
        Assert.AreEqual(RuntimeStatus.Pending, (await Client.GetAsync("later", Timeout))!.Status);

        for (var minute = 0; minute < 6; minute++) _time.Advance(TimeSpan.FromMinutes(1));
        await Probe.ReachedAsync("later begun", 1, Timeout);
    }

    private async Task<string> SleepAsync()
    {
        var id = await StartAsync<Sleeping>((int)Wait.TotalMilliseconds);
        await UntilAsync(() => Engine.EmbeddedClient.ReadHistory(id)!.OfType<TimerCreated>().Any());
        return id;
    }

    private sealed class AskingLater : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            await context.WaitForExternalEventAsync<string>("Go");
            return await context.CallSubOrchestrationAsync<string>(nameof(OneGate), input);
        }
    }
}
