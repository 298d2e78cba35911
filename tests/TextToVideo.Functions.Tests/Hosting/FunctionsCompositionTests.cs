using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TextToVideo.Functions.Hosting;
using TextToVideo.Functions.Http;

namespace TextToVideo.Functions.Tests.Hosting;

[TestClass]
public sealed class FunctionsCompositionTests
{
    [TestMethod]
    [DataRow("Development")]
    [DataRow("Production")]
    public void Services_OfTheApp_AreCompleteAndScopedRight(string environment)
    {
        using var host = Build(environment);

        host.Services.GetRequiredService<IStartupValidator>().Validate();
    }

    [TestMethod]
    public async Task Functions_EachClass_CanBeMadeForAnInvocation()
    {
        using var host = Build("Production");
        await using var scope = host.Services.CreateAsyncScope();
        var classes = typeof(ApiDoor).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.GetMethods().Any(method => method.IsDefined(typeof(FunctionAttribute), inherit: false))).ToList();

        Assert.IsGreaterThan(10, classes.Count);
        foreach (var type in classes) Assert.IsNotNull(ActivatorUtilities.CreateInstance(scope.ServiceProvider, type), type.Name);
    }

    private static IHost Build(string environment)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(
        [
            new("Storage:Provider", "Blob"),
            new("Storage:Blob:ConnectionString", "UseDevelopmentStorage=true"),
            new("Api:PublicBaseUrl", "http://localhost:7071"),
        ]);
        builder.Services.AddFunctionsProduct(builder.Configuration);
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true }));
        return builder.Build();
    }
}
