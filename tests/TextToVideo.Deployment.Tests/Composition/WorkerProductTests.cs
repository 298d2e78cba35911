using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TextToVideo.Durable;
using TextToVideo.Functions.Hosting;

namespace TextToVideo.Deployment.Tests.Composition;

/// <summary>A worker of the Functions app, all but its engine, under the settings of the sample.</summary>
[TestClass]
public sealed class WorkerProductTests
{
    [TestMethod]
    [DataRow("Development", "Blob")]
    [DataRow("Production", "Blob")]
    [DataRow("Production", "Folder")]
    public void Services_OfAWorker_AreCompleteAndScopedRight(string environment, string storage)
    {
        using var host = Build(environment, storage);

        host.Services.GetRequiredService<IStartupValidator>().Validate();
    }

    [TestMethod]
    public void Activities_EachOne_CanBeMadeByAWorker()
    {
        using var host = Build("Production", "Blob");
        using var scope = host.Services.CreateScope();

        foreach (var (name, activity) in host.Services.GetRequiredService<WorkCatalog>().Activities)
        {
            Assert.IsNotNull(ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, activity.Type), name);
        }
    }

    private static IHost Build(string environment, string storage)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(Repository.SampleSettings().Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value)));
        builder.Configuration.AddInMemoryCollection([new("Storage:Provider", storage)]);
        builder.Services.AddWorkerProduct(builder.Configuration);
        builder.Services.AddSingleton(DispatchProxy.Create<IOrchestrationClient, NoEngine>());

        // In Production as well: there the container looks at nothing by itself, and the first job finds what is missing.
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true }));
        return builder.Build();
    }
}
