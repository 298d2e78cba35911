using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Access;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Embedded.Hosting;

namespace TextToVideo.Api.Tests.Access;

/// <summary>One key's many jobs do not keep another's waiting.</summary>
[TestClass]
public sealed class FairShareTests
{
    private static readonly string Studio = ApiKey.New();
    private static readonly string Guest = ApiKey.New();

    private static readonly Dictionary<string, string?> TwoKeys = new()
    {
        ["Api:Keys:0:Name"] = "studio",
        ["Api:Keys:0:Hash"] = ApiKey.HashOf(Studio),
        ["Api:Keys:1:Name"] = "guest",
        ["Api:Keys:1:Hash"] = ApiKey.HashOf(Guest),
        ["Api:Limits:Requests"] = "10000",
    };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Jobs_OfTwoKeys_TakeTurns()
    {
        var gate = new TaskCompletionSource();
        await using var bench = await ApiBench.StartAsync(
            Token,
            studio => studio.BodyGate = gate.Task,
            settings: TwoKeys,
            services: services => services.Configure<EmbeddedEngineOptions>(options => options.MaxRunning = 1));
        await SubmitAsync(bench, Studio, "First.");
        await bench.Studio.BodyStarted.Task.WaitAsync(Token);
        await SubmitAsync(bench, Studio, "Second.");
        var last = await SubmitAsync(bench, Studio, "Third.");
        await SubmitAsync(bench, Guest, "Other.");

        gate.SetResult();
        await bench.WaitForAsync(last, "COMPLETED", Token);

        CollectionAssert.AreEqual(
            new[] { "First.", "Other.", "Second.", "Third." },
            bench.Studio.Calls.Where(call => call.StartsWith("narrate ", StringComparison.Ordinal)).Select(call => call["narrate ".Length..]).ToArray());
    }

    private async Task<string> SubmitAsync(ApiBench bench, string key, string script)
    {
        bench.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await bench.SubmitAsync(new { script }, Token);
    }
}
