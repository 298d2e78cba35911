using System.Text.Json;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance;
using TextToVideo.Functions.Engine;

namespace TextToVideo.Functions.Tests;

/// <summary>
/// Durable Task with its worker, service and store in this process, behind the adapter that the Functions app uses. The store
/// is this process's memory and does not hand out again what a lost worker had begun; the service reads neither the time of a
/// start nor the flags that reach sub-orchestrations: what a real store promises besides is not tested on this one.
/// </summary>
internal sealed class DurableTaskUnderTest(WorkCatalog catalog, Action<IServiceCollection> configure) : IEngineUnderTest
{
    private DurableTaskTestHost? _host;

    public IOrchestrationClient Client => new DurableTaskOrchestrationClient(Host.Client);

    private DurableTaskTestHost Host => _host ?? throw new InvalidOperationException("The engine has not been started.");

    public async Task StartAsync()
    {
        for (var again = 0; _host is null; again++)
        {
            try
            {
                _host = await DurableTaskTestHost.StartAsync(Register, new DurableTaskTestHostOptions { Port = FreePort(), ConfigureServices = Configure });
            }
            catch (IOException) when (again < 5)
            {
                // The port was free, and somebody else has it now.
            }
        }
    }

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
