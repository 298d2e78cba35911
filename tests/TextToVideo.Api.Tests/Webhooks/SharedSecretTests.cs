using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Secrets;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Failures;
using TextToVideo.Storage;
using TextToVideo.Webhooks;

namespace TextToVideo.Api.Tests.Webhooks;

/// <summary>Workers of one app share their store and nothing else.</summary>
[TestClass]
public sealed class SharedSecretTests
{
    [TestMethod]
    public async Task Sealed_OnOneWorker_OpensOnAnother()
    {
        using var home = new ApiHome();
        await using var one = Worker(home.Path);
        await using var other = Worker(home.Path);

        var text = one.GetRequiredService<ISecretBox>().Seal("whsec_abc");

        Assert.AreEqual("whsec_abc", other.GetRequiredService<ISecretBox>().Open(text));
    }

    [TestMethod]
    public async Task Sealed_InAnotherInstallation_SaysThatItsKeyIsMissing()
    {
        using var home = new ApiHome();
        using var elsewhere = new ApiHome();
        await using var one = Worker(home.Path);
        await using var stranger = Worker(elsewhere.Path);
        var text = one.GetRequiredService<ISecretBox>().Seal("whsec_abc");

        var e = Assert.ThrowsExactly<TextToVideoException>(() => stranger.GetRequiredService<ISecretBox>().Open(text));

        Assert.AreEqual("secret.unreadable", e.Code);
        Assert.IsFalse(e.IsRetryable);
    }

    private static ServiceProvider Worker(string home)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddFolderStorage(options => options.Root = Path.Combine(home, "artifacts"));
        services.AddSharedSecretBox();
        return services.BuildServiceProvider();
    }
}
