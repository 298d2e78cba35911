using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Hosting;

namespace TextToVideo.Embedded.Tests.Scheduling;

/// <summary>Programs of two versions on one journal: a run takes a course that only the newer one knows.</summary>
[TestClass]
public sealed class NewerCourseTests : EngineTests
{
    private const string Name = "Coursed";
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private bool _isNewer;

    protected override WorkCatalog Catalog()
    {
        var catalog = new WorkCatalog().AddOrchestration<Chain, int, int>().AddActivity<Square, int, int>(ActivityKind.Light);
        return _isNewer ? catalog.AddOrchestration<Newer, Coursed, string>(Name) : catalog.AddOrchestration<Older, Coursed, string>(Name);
    }

    protected override void Configure(EmbeddedEngineOptions options) => options.LeaseDuration = TimeSpan.FromHours(1);

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(_time);

    [TestMethod]
    public async Task Run_OfACourseThatIsKnown_IsTaken()
    {
        foreach (var input in new object?[] { new Coursed(1), new Coursed(null), null })
            Assert.AreEqual("older", (await CompleteAsync(await BeginAsync(input))).ReadOutputAs<string>());
    }

    [TestMethod]
    public async Task Run_OfANewerCourse_IsLeftToTheNewerProgram()
    {
        var id = await BeginAsync(new Coursed(2));
        // It does look for work meanwhile.
        await CompleteAsync(await StartAsync<Chain>(1));
        Assert.AreEqual(RuntimeStatus.Pending, (await Client.GetAsync(id, Timeout))?.Status);

        _isNewer = true;
        await using var newer = CreateEngine(Engine.JournalPath);
        await newer.StartAsync();

        Assert.AreEqual("newer", (await CompleteAsync(id)).ReadOutputAs<string>());
    }

    [TestMethod]
    public async Task Run_OfANewerCourseThatNobodyTakes_IsTakenAfterAMinute()
    {
        var id = await BeginAsync(new Coursed(2));
        await CompleteAsync(await StartAsync<Chain>(1));

        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.AreEqual("older", (await CompleteAsync(id)).ReadOutputAs<string>());
    }

    private Task<string> BeginAsync(object? input) => Client.ScheduleAsync(Name, input, null, Timeout);

    public sealed record Coursed(int? Course);

    private sealed class Older : Orchestration<Coursed, string>
    {
        public override int? NewestCourse => 1;

        public override Task<string> RunAsync(IOrchestrationContext context, Coursed input) => Task.FromResult("older");
    }

    private sealed class Newer : Orchestration<Coursed, string>
    {
        public override int? NewestCourse => 2;

        public override Task<string> RunAsync(IOrchestrationContext context, Coursed input) => Task.FromResult("newer");
    }
}
