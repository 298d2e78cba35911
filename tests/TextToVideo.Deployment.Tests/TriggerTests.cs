using System.Text.RegularExpressions;

namespace TextToVideo.Deployment.Tests;

/// <summary>The Functions app cannot be built on every machine; what it leaves out is found all the same.</summary>
[TestClass]
public sealed partial class TriggerTests
{
    private static readonly string Triggers = Repository.ReadAll("src/TextToVideo.Functions", "*.cs");

    [TestMethod]
    public void Functions_EveryOrchestrationAndActivity_HasATrigger()
    {
        var catalog = ProductWork.Catalog();
        var functions = NamedFunction().Matches(Triggers).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).ToList();

        CollectionAssert.AreEqual(catalog.Orchestrations.Keys.Concat(catalog.Activities.Keys).Order(StringComparer.Ordinal).ToList(), functions);
    }

    [TestMethod]
    public void Functions_EveryRouteOfTheService_HasATrigger()
    {
        var service = Repository.Read("src/TextToVideo.Api/Hosting/Routes.cs");
        var handlers = Handler().Matches(service).Select(match => match.Value).Distinct().ToList();

        Assert.IsGreaterThan(10, handlers.Count);
        Assert.IsEmpty(handlers.Where(handler => !Triggers.Contains(handler, StringComparison.Ordinal)).ToList());
    }

    [TestMethod]
    public void Functions_OpenApiDocument_HasATrigger() => Assert.Contains("\"openapi/v1.json\"", Triggers);

    [GeneratedRegex(@"\[Function\(nameof\((\w+)\)\)\]")]
    private static partial Regex NamedFunction();

    [GeneratedRegex("""(?<=\.Map\w+\("[^"]*", )\w+Handler\.\w+""")]
    private static partial Regex Handler();
}
