using System.Net;
using System.Net.Http.Headers;
using TextToVideo.Artifacts;
using TextToVideo.Storage.Blobs;

namespace TextToVideo.Storage.Tests.Blobs;

/// <summary>Links that lead to the store itself, as a browser follows them.</summary>
[TestClass]
public sealed class BlobLinksTests : IDisposable
{
    private static readonly ArtifactKey Key = new("jobs/j1/video.mp4");

    private readonly HttpClient _http = new();

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [ClassInitialize]
    public static Task StartAsync(TestContext context) => SharedAzurite.StartAsync();

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Link_Followed_GivesTheFileAsAskedFor()
    {
        using var folder = NewFolder();
        using var store = NewStore(folder, directLinks: true);
        await store.WriteAsync(Key, "0123456789"u8.ToArray(), WriteCondition.None, Token);

        var link = await store.LinkAsync(Key, "video/mp4", "inline; filename=film.mp4", Token);
        using var whole = await _http.GetAsync(link, Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, link) { Headers = { Range = new RangeHeaderValue(3, 6) } };
        using var part = await _http.SendAsync(request, Token);

        Assert.AreEqual("0123456789", await whole.Content.ReadAsStringAsync(Token));
        Assert.AreEqual("video/mp4", whole.Content.Headers.ContentType?.MediaType);
        Assert.AreEqual("film.mp4", whole.Content.Headers.ContentDisposition?.FileName);
        Assert.AreEqual(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.AreEqual("3456", await part.Content.ReadAsStringAsync(Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Link_TurnedToAnotherFileOrToWriting_IsRefused()
    {
        using var folder = NewFolder();
        using var store = NewStore(folder, directLinks: true);
        await store.WriteAsync(Key, "film"u8.ToArray(), WriteCondition.None, Token);
        await store.WriteAsync(new ArtifactKey("server/link-key"), "secret"u8.ToArray(), WriteCondition.None, Token);

        var link = (await store.LinkAsync(Key, "video/mp4", "inline", Token))!.AbsoluteUri;
        using var other = await _http.GetAsync(link.Replace("jobs/j1/video.mp4", "server/link-key", StringComparison.Ordinal), Token);
        using var bare = await _http.GetAsync(link.Split('?')[0], Token);
        using var deleted = await _http.DeleteAsync(link, Token);

        Assert.AreEqual(HttpStatusCode.Forbidden, other.StatusCode);
        Assert.IsFalse(bare.IsSuccessStatusCode);
        Assert.AreEqual(HttpStatusCode.Forbidden, deleted.StatusCode);
        Assert.IsNotNull(await store.FindAsync(Key, Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Link_OfAStoreThatGivesNone_IsNull()
    {
        using var folder = NewFolder();
        using var store = NewStore(folder, directLinks: false);

        Assert.IsNull(await store.LinkAsync(Key, "video/mp4", "inline", Token));
    }

    public void Dispose() => _http.Dispose();

    private static ScratchFolder NewFolder() => new(Path.Combine(Path.GetTempPath(), "ttv-links-" + Guid.NewGuid().ToString("N")));

    private static BlobArtifactStore NewStore(ScratchFolder folder, bool directLinks)
    {
        var options = SharedAzurite.Options();
        options.DirectLinks = directLinks;
        return new BlobArtifactStore(options, folder.Path, TimeProvider.System);
    }
}
