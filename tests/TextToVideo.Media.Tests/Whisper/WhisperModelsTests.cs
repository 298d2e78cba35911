using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Tests.Waves;
using TextToVideo.Media.Whisper;

namespace TextToVideo.Media.Tests.Whisper;

[TestClass]
public sealed class WhisperModelsTests : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly byte[] _content = [.. Enumerable.Range(0, 700_000).Select(i => (byte)(i * 7 / 3))];
    private readonly List<string> _ranges = [];
    private WebApplication? _server;

    public TestContext TestContext { get; set; } = null!;

    private string Folder => Path.GetDirectoryName(_folder.File("x"))!;

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _folder.Dispose();
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Find_NotAllowedToDownload_SaysSizeAndWhatToDo()
    {
        using var models = Models(new WhisperOptions { Model = "base.en" });

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => models.FindAsync(TestContext.CancellationToken));

        Assert.AreEqual("alignment.no_model", failure.Code);
        Assert.Contains("148 MB", failure.Message);
        Assert.Contains("Whisper:AllowDownload", failure.Message);
        Assert.IsEmpty(Directory.GetFiles(Folder));
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Find_Allowed_DownloadsOnceForAllWhoAsk()
    {
        await ServeAsync(SendAsync);
        using var models = Models(Own());

        var paths = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => models.FindAsync(TestContext.CancellationToken)));

        Assert.HasCount(1, paths.Distinct().ToList());
        CollectionAssert.AreEqual(_content, await File.ReadAllBytesAsync(paths[0]!, TestContext.CancellationToken));
        Assert.HasCount(1, _ranges);
        Assert.HasCount(1, Directory.GetFiles(Folder));
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Find_ConnectionBreaks_GoesOnWhereItBroke()
    {
        await ServeAsync(async (context, number) =>
        {
            if (number > 0)
            {
                await SendAsync(context, number);
                return;
            }
            context.Response.ContentLength = _content.Length;
            await context.Response.Body.WriteAsync(_content.AsMemory(0, 300_000));
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        using var models = Models(Own());

        var path = await models.FindAsync(TestContext.CancellationToken);

        CollectionAssert.AreEqual(_content, await File.ReadAllBytesAsync(path!, TestContext.CancellationToken));
        Assert.StartsWith("bytes=", _ranges[1]);
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Find_LeftByAnEarlierProcess_FetchesTheRest()
    {
        await ServeAsync(SendAsync);
        using var models = Models(Own());
        await File.WriteAllBytesAsync(models.Place + ".part", _content[..500_000], TestContext.CancellationToken);

        var path = await models.FindAsync(TestContext.CancellationToken);

        CollectionAssert.AreEqual(_content, await File.ReadAllBytesAsync(path!, TestContext.CancellationToken));
        CollectionAssert.AreEqual(new[] { "bytes=500000-" }, _ranges);
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Find_OtherContent_NeverHasTheModelsName()
    {
        await ServeAsync((context, _) => context.Response.WriteAsync("<html>Sign in to this network</html>"));
        using var models = Models(Own());

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => models.FindAsync(TestContext.CancellationToken));
        var again = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => models.FindAsync(TestContext.CancellationToken));

        Assert.AreEqual("alignment.bad_model", failure.Code);
        Assert.AreSame(failure, again);
        Assert.HasCount(1, _ranges);
        Assert.IsFalse(File.Exists(models.Place));
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Find_ServerDoesNotHaveIt_SaysSo()
    {
        await ServeAsync((context, _) =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        using var models = Models(Own());

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => models.FindAsync(TestContext.CancellationToken));

        Assert.AreEqual("alignment.no_model", failure.Code);
        Assert.HasCount(1, _ranges);
    }

    [TestMethod]
    public void Options_NameThatIsNoModel_ListsThoseThereAre()
    {
        var fault = new WhisperOptions { Model = "huge" }.Validate(null!).Single();

        Assert.Contains("large-v3-turbo", fault.ErrorMessage!);
    }

    private WhisperOptions Own() => new()
    {
        ModelUrl = new Uri(_server!.Urls.First() + "/own-model.bin"),
        ModelSha256 = Convert.ToHexString(SHA256.HashData(_content)),
        AllowDownload = true,
    };

    private WhisperModels Models(WhisperOptions options) =>
        new(new ModelDownload(new PlainClients(), TimeProvider.System, NullLogger<ModelDownload>.Instance), Options.Create(options), TimeProvider.System, Folder);

    private async Task SendAsync(HttpContext context, int number)
    {
        var from = context.Request.GetTypedHeaders().Range?.Ranges.First().From ?? 0;
        context.Response.StatusCode = from > 0 ? 206 : 200;
        if (from > 0) context.Response.Headers.ContentRange = $"bytes {from}-{_content.Length - 1}/{_content.Length}";
        context.Response.ContentLength = _content.Length - from;
        await context.Response.Body.WriteAsync(_content.AsMemory((int)from));
    }

    private async Task ServeAsync(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            // What was flushed before a cut does arrive.
            kestrel.Limits.MaxResponseBufferSize = 0;
        });
        _server = builder.Build();
        _server.Run(context =>
        {
            _ranges.Add(context.Request.Headers.Range.ToString());
            return answer(context, _ranges.Count - 1);
        });
        await _server.StartAsync();
    }

    private sealed class PlainClients : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new();
    }
}
