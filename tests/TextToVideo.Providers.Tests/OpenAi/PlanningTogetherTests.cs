using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Storyboards;

namespace TextToVideo.Providers.Tests.OpenAi;

/// <summary>The language model's planner on top of the product's own.</summary>
[TestClass]
public sealed class PlanningTogetherTests
{
    private static readonly PlanRequest Request = new()
    {
        Narration = "Bees carry pollen from flower to flower. Without them, orchards would bear no fruit.",
        Language = "en",
        Seed = 7,
    };

    [TestMethod]
    public async Task Plan_ModelAnswers_ItsScenesHaveOurIdsAndLengths()
    {
        await using var server = await LoopbackServer.WithJsonAsync(ChatSamples.Plan(
            ChatSamples.Scene("Bees carry pollen from flower to flower."), ChatSamples.Scene("Without them, orchards would bear no fruit.", "apple orchard", "aerial")));
        await using var host = Host(server);

        var plan = await host.Get<IScenePlanner>().PlanAsync(Request, CancellationToken.None);

        Assert.IsEmpty(plan.Warnings);
        CollectionAssert.AreEqual(new[] { "s01", "s02" }, plan.Storyboard.Scenes.Select(scene => scene.Id).ToArray());
        Assert.IsTrue(plan.Storyboard.Scenes.All(scene => scene.EstimatedSeconds is > 1 and < 6 && scene.EndsSentence));
        Assert.AreEqual(("apple orchard", ShotType.Aerial), (plan.Storyboard.Scenes[1].Queries[0], plan.Storyboard.Scenes[1].Shot));
    }

    [TestMethod]
    public async Task Plan_ModelFails_IsThePlanOfTheHeuristicAlone()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.StatusAsync(500));
        await using var host = Host(server);

        var plan = await host.Get<IScenePlanner>().PlanAsync(Request, CancellationToken.None);

        var alone = await new HeuristicScenePlanner().PlanAsync(Request, CancellationToken.None);
        CollectionAssert.AreEqual(alone.Storyboard.Scenes.Select(scene => scene.Text).ToArray(), plan.Storyboard.Scenes.Select(scene => scene.Text).ToArray());
        CollectionAssert.AreEqual(alone.Storyboard.Scenes.SelectMany(scene => scene.Queries).ToArray(), plan.Storyboard.Scenes.SelectMany(scene => scene.Queries).ToArray());
        StringAssert.StartsWith(plan.Warnings[0], "The scenes were planned without the language model: 127.0.0.1 is out of order");
    }

    private static ProviderHost Host(LoopbackServer server) => ProviderHost.Create(
        new HeuristicScenePlanner(),
        TimeProvider.System,
        ("Providers:OpenAi:BaseUrl", server.Url + "v1/"),
        ("Providers:OpenAi:Chat:Model", "gpt-4.1-mini"));
}
