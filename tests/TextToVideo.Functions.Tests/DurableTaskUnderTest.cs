using System.Text.Json;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance;
using TextToVideo.Functions.Engine;

namespace TextToVideo.Functions.Tests;

/// <summary>Durable Task with its worker, service and store in this process, behind the adapter that the Functions app uses.</summary>
internal sealed class DurableTaskUnderTest(WorkCatalog catalog, Action<IServiceCollection> configure) : IEngineUnderTest
{
    private DurableTaskTestHost? _host;

    public IOrchestrationClient Client => new DurableTaskOrchestrationClient(Host.Client);

    /// <summary>The store of the test host is this process's memory, and it does not hand out again what a lost worker had begun.</summary>
    public bool KeepsWorkOverRestarts => false;

    /// <summary>The test host's service does not read the flags that ask for it; hosts on a real store do.</summary>
    public bool ReachesSubOrchestrations => false;

    /// <summary>The test host's service does not read the time.</summary>
    public bool PutsOffStarts => false;

    private DurableTaskTestHost Host => _host ?? throw new InvalidOperationException("The engine has not been started.");

    public async Task StartAsync() =>
        _host = await DurableTaskTestHost.StartAsync(Register, new DurableTaskTestHostOptions { Port = FreePort(), ConfigureServices = Configure });

    public Task StopAsync() => throw new NotSupportedException("Durable Task's test host cannot be stopped and started again with what it knows.");

    public Task CrashAsync() => StopAsync();

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
    }

    private void Register(DurableTaskRegistry registry)
    {
        var orchestrations = new OrchestrationRunner(catalog);
        foreach (var name in catalog.Orchestrations.Keys)
        {
            registry.AddOrchestratorFunc<JsonElement?, JsonElement>(name, (context, _) => orchestrations.RunAsync(context));
        }
        foreach (var name in catalog.Activities.Keys)
        {
            registry.AddActivityFunc<JsonElement?, JsonElement>(name, (context, input) =>
                Host.Services.GetRequiredService<ActivityRunner>().RunAsync(name, context.InstanceId, input, CancellationToken.None));
        }
    }

    private void Configure(IServiceCollection services)
    {
        services.AddSingleton(catalog);
        services.AddSingleton<ActivityRunner>();
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(2));
        configure(services);
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
