using Microsoft.Extensions.Options;
using TextToVideo.Durable;
using TextToVideo.Footage.Channels;
using TextToVideo.Storage.Folder;
using TextToVideo.Studio;

namespace TextToVideo.Tests.Footage;

[TestClass]
public sealed class ChannelTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ttv-channel-").FullName;
    private readonly FolderArtifactStore _store;
    private readonly ManualTime _time = new();

    public ChannelTests() => _store = new FolderArtifactStore(new FolderStoreOptions { Root = _root }, TimeProvider.System);

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [TestMethod]
    public async Task Claim_ChosenByAnotherJob_IsToldToTheSecond()
    {
        Assert.IsEmpty(await ClaimAsync("one", ["pexels:1"]));

        CollectionAssert.AreEqual(new[] { "pexels:1" }, (await ClaimAsync("two", ["pexels:1"])).ToArray());
        CollectionAssert.AreEqual(new[] { "pexels:1" }, (await ClaimAsync("one", [])).ToArray(), "the second said it too");
    }

    [TestMethod]
    public async Task Claim_SaidAgainByTheSameJob_IsNotInItsOwnWay()
    {
        await ClaimAsync("one", ["pexels:1"]);

        Assert.IsEmpty(await ClaimAsync("one", ["pexels:2"]));
        CollectionAssert.AreEqual(new[] { "pexels:2" }, (await ClaimAsync("two", [])).ToArray());
    }

    [TestMethod]
    public async Task Claim_NeverPublished_IsFreeAgainAfterADay()
    {
        await ClaimAsync("one", ["pexels:1"]);
        _time.Advance(TimeSpan.FromHours(25));

        Assert.IsEmpty(await ClaimAsync("two", []));
    }

    [TestMethod]
    public async Task Claim_OlderThanTheRememberedVideos_IsFreeAgain()
    {
        for (var i = 1; i <= 3; i++) await ClaimAsync($"job{i}", [$"pexels:{i}"], isPublished: true);
        _time.Advance(TimeSpan.FromDays(30));

        CollectionAssert.AreEqual(new[] { "pexels:2", "pexels:3" }, (await ClaimAsync("next", [])).ToArray());
    }

    [TestMethod]
    public async Task Claim_ManyJobsAtOnce_LosesNoneOfThem()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => ClaimAsync($"job{i}", [$"pexels:{i}"]))));

        Assert.HasCount(12, await ClaimAsync("next", []));
    }

    private async Task<IReadOnlyList<string>> ClaimAsync(string job, IReadOnlyList<string> clips, bool isPublished = false)
    {
        var activity = new ClaimClips(_store, Options.Create(new ChannelOptions { RememberedVideos = 2 }), _time);
        return await activity.RunAsync(new ActivityContext(job, nameof(ClaimClips)), new ClaimClipsInput("news", job, clips, isPublished), Token);
    }
}
