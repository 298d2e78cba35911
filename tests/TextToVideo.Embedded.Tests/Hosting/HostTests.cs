using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TextToVideo.Durable;
using TextToVideo.Embedded.Hosting;

namespace TextToVideo.Embedded.Tests.Hosting;

[TestClass]
public sealed class HostTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ttv-host-").FullName;

    [TestCleanup]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    public async Task Host_WithTheEngine_RunsOrchestrationsWithScopedServices()
    {
        using var host = Build(_ => { });
        await host.StartAsync();
        var client = host.Services.GetRequiredService<IOrchestrationClient>();

        var id = await client.ScheduleAsync(nameof(AskTwice), null, null, CancellationToken.None);
        var state = await client.WaitForCompletionAsync(id, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

        await host.StopAsync();
        var scopes = state.ReadOutputAs<Guid[]>()!;
        Assert.AreNotEqual(scopes[0], scopes[1], "Each run of an activity has a scope of its own.");
    }

    [TestMethod]
    public async Task Host_WithALimitOfNothing_DoesNotStart()
    {
        using var host = Build(options => options.EncodingConcurrency = 0);

        var refused = await Assert.ThrowsExactlyAsync<OptionsValidationException>(() => host.StartAsync());

        StringAssert.Contains(refused.Message, nameof(EmbeddedEngineOptions.EncodingConcurrency));
    }

    private IHost Build(Action<EmbeddedEngineOptions> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        var catalog = new WorkCatalog().AddOrchestration<AskTwice, object, Guid[]>().AddActivity<Ask, object, Guid>(ActivityKind.Light);
        builder.Services.AddScoped<ScopeMark>();
        builder.Services.AddEmbeddedEngine(catalog, options =>
        {
            options.JournalPath = Path.Combine(_folder, "journal.db");
            configure(options);
        });
        return builder.Build();
    }

    private sealed class ScopeMark
    {
        public Guid Id { get; } = Guid.NewGuid();
    }

    private sealed class Ask(ScopeMark mark) : Activity<object, Guid>
    {
        public override Task<Guid> RunAsync(ActivityContext context, object input, CancellationToken cancellationToken) => Task.FromResult(mark.Id);
    }

    private sealed class AskTwice : Orchestration<object, Guid[]>
    {
        public override async Task<Guid[]> RunAsync(IOrchestrationContext context, object input) =>
            [await context.CallActivityAsync<Guid>(nameof(Ask)), await context.CallActivityAsync<Guid>(nameof(Ask))];
    }
}
