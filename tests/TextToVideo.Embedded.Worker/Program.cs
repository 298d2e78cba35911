using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Worker;

// <journal> <folder for effects> <instance id>: works until the instance has ended, then prints its output.
var (journal, folder, instanceId) = (args[0], args[1], args[2]);

var services = new ServiceCollection();
services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
services.AddSingleton(new EffectFolder(folder));
services.AddEmbeddedEngine(WorkerCatalog.Create(), options =>
{
    options.JournalPath = journal;
    // Fewer than the journey asks for at once, so that there is something left for a second worker.
    options.NetworkConcurrency = 3;
    options.PollInterval = TimeSpan.FromMilliseconds(20);
});
await using var provider = services.BuildServiceProvider();

var engine = provider.GetRequiredService<EmbeddedEngine>();
var client = provider.GetRequiredService<IOrchestrationClient>();
await engine.StartAsync(CancellationToken.None);
try
{
    await client.ScheduleAsync(nameof(Journey), 1, new ScheduleOptions { InstanceId = instanceId }, CancellationToken.None);
}
catch (InstanceExistsException)
{
    // Begun by a worker that was killed, or by the one beside this.
}
await client.RaiseEventAsync(instanceId, "Go", "go", CancellationToken.None);
var state = await client.WaitForCompletionAsync(instanceId, CancellationToken.None);
Console.WriteLine($"{state.Status} {state.Output ?? state.Failure?.Message}");
await engine.StopAsync(CancellationToken.None);
return state.Status == RuntimeStatus.Completed ? 0 : 1;
