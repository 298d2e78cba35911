using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Health;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Health;

namespace TextToVideo.Api.Tests.Health;

[TestClass]
public sealed class HealthTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Ready_SomethingRequiredIsMissing_IsUnavailableAndSaysWhatToDo()
    {
        await using var bench = await ApiBench.StartAsync(Token, services: services => services.AddSingleton<IReadinessCheck>(new Finding(isRequired: true)));

        var ready = await bench.GetAsync("/health/ready", 503, Token);

        var missing = ready.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == "encoder");
        Assert.AreEqual("Install it.", missing.GetProperty("remedy").GetString());
        Assert.AreEqual("not at …/encoder", missing.GetProperty("detail").GetString());
        await bench.GetAsync("/health/live", Token);
        Assert.AreEqual("unavailable", (await bench.GetAsync("/health", Token)).GetProperty("status").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Ready_SomethingOptionalIsMissing_IsReadyButDegraded()
    {
        await using var bench = await ApiBench.StartAsync(Token, services: services => services.AddSingleton<IReadinessCheck>(new Finding(isRequired: false)));

        Assert.AreEqual("degraded", (await bench.GetAsync("/health/ready", Token)).GetProperty("status").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Ready_StoreDoesNotAnswer_IsUnavailable()
    {
        var finding = (await new StoreCheck(SilentStore.Create()).CheckAsync(Token)).Single();

        Assert.AreEqual((true, false, "It does not answer."), (finding.IsRequired, finding.IsReady, finding.Detail));
    }

    private sealed class Finding(bool isRequired) : IReadinessCheck
    {
        public Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<ReadinessFinding>>(
                [new ReadinessFinding { Name = "encoder", Purpose = "encodes", IsRequired = isRequired, IsReady = false, Detail = "not at /opt/tools/encoder", Remedy = "Install it." }]);
    }
}
