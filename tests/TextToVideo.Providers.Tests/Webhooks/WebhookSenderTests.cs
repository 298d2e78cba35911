using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Providers.Webhooks;
using TextToVideo.Webhooks;

namespace TextToVideo.Providers.Tests.Webhooks;

[TestClass]
public sealed class WebhookSenderTests
{
    private static readonly Dictionary<string, string> Headers = new() { ["webhook-id"] = "msg_1" };

    private readonly WebhookOptions _options = new() { AllowedPrivateHosts = ["127.0.0.1"], Timeout = TimeSpan.FromSeconds(20) };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    public async Task Post_EndlessAnswer_CountsItsStatusAndIsNotReadOn()
    {
        var sent = 0L;
        await using var server = await LoopbackServer.StartAsync(async (context, _, _) =>
        {
            var chunk = new byte[16 * 1024];
            try
            {
                while (true)
                {
                    await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
                    Interlocked.Add(ref sent, chunk.Length);
                }
            }
            catch (OperationCanceledException)
            {
                // The sender has hung up, as it should.
                Interlocked.Exchange(ref sent, -1);
            }
        });

        var answer = await PostAsync(server.Url);

        Assert.AreEqual(200, answer.StatusCode);
        await Eventually.TrueAsync(() => Interlocked.Read(ref sent) == -1);
    }

    [TestMethod]
    public async Task Post_BodyAndHeaders_ArriveAsTheyAre()
    {
        await using var server = await LoopbackServer.WithJsonAsync("{}");

        await PostAsync(server.Url, "{\"a\":\"é\"}");

        var request = server.Requests.Single();
        Assert.AreEqual("POST", request.Method);
        Assert.AreEqual("{\"a\":\"é\"}", request.Text);
        Assert.AreEqual("application/json", request.Headers.ContentType.ToString());
        Assert.AreEqual("msg_1", request.Headers["webhook-id"].ToString());
        Assert.StartsWith("TextToVideo/", request.Headers.UserAgent.ToString());
        Assert.IsFalse(request.Headers.ContainsKey("traceparent"));
    }

    [TestMethod]
    public async Task Post_NobodyListens_SaysThatItCouldNotConnect()
    {
        using var unused = new TcpListener(IPAddress.Loopback, 0);
        unused.Start();
        var port = ((IPEndPoint)unused.LocalEndpoint).Port;
        unused.Stop();

        var answer = await PostAsync(new Uri($"http://127.0.0.1:{port}/"));

        Assert.IsNull(answer.StatusCode);
        Assert.AreEqual("It could not be connected to.", answer.Error);
        Assert.IsFalse(answer.IsForbidden);
    }

    [TestMethod]
    public async Task Post_NoSuchName_SaysSo()
    {
        var answer = await PostAsync(new Uri("https://nowhere.invalid/"), resolve: (_, _) => throw new SocketException((int)SocketError.HostNotFound));

        Assert.AreEqual("Its host's name leads nowhere.", answer.Error);
    }

    [TestMethod]
    public async Task Post_PlainServerCalledByHttps_SaysThatItIsNotSecure()
    {
        await using var server = await LoopbackServer.WithJsonAsync("{}");

        var answer = await PostAsync(new UriBuilder(server.Url) { Scheme = "https" }.Uri);

        Assert.StartsWith("No secure connection", answer.Error!);
    }

    [TestMethod]
    public async Task Post_ConnectionBrokenOff_SaysSo()
    {
        await using var server = await LoopbackServer.StartAsync((context, _, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        Assert.AreEqual("It broke the connection off without an answer.", (await PostAsync(server.Url)).Error);
    }

    [TestMethod]
    public async Task Post_ReceiverThatClosesWhatIsIdle_IsReachedAgain()
    {
        var seen = new HashSet<string>();
        await using var server = await LoopbackServer.StartAsync((context, _, _) =>
        {
            // As if the connection had been closed just as the second message came.
            if (!seen.Add(context.Connection.Id)) context.Abort();
            return Task.CompletedTask;
        });
        using var sender = Sender(Dns.GetHostAddressesAsync);

        var first = await sender.PostAsync(server.Url, Headers, "{}", Token);
        var second = await sender.PostAsync(server.Url, Headers, "{}", Token);

        Assert.AreEqual(200, first.StatusCode);
        Assert.AreEqual(200, second.StatusCode, second.Error);
    }

    [TestMethod]
    public async Task Post_HeadersWithoutEnd_AreGivenUp()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.StatusAsync(200, [.. Enumerable.Range(0, 40).Select(i => ($"x-{i}", new string('a', 1_000)))]));

        Assert.IsNull((await PostAsync(server.Url)).StatusCode);
    }

    [TestMethod]
    [DataRow("http://user:pass@127.0.0.1/")]
    [DataRow("http://10.0.0.1/")]
    [DataRow("ftp://127.0.0.1/")]
    public async Task Post_UrlThatMustNotBeUsed_IsForbidden(string url) => Assert.IsTrue((await PostAsync(new Uri(url))).IsForbidden);

    // The default proxy is everybody's.
    [TestMethod]
    [DoNotParallelize]
    public async Task Post_ProxyOfTheEnvironment_IsPassedBy()
    {
        await using var proxy = await LoopbackServer.WithJsonAsync("{}");
        await using var server = await LoopbackServer.WithJsonAsync("{}");
        var before = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new WebProxy(proxy.Url);
        try
        {
            await PostAsync(server.Url);
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }

        Assert.HasCount(1, server.Requests);
        Assert.IsEmpty(proxy.Requests);
    }

    private async Task<WebhookAnswer> PostAsync(Uri url, string body = "{}", Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        using var sender = Sender(resolve ?? Dns.GetHostAddressesAsync);
        return await sender.PostAsync(url, Headers, body, Token);
    }

    private WebhookSender Sender(Func<string, CancellationToken, Task<IPAddress[]>> resolve) =>
        new(new PublicCallbacks(_options, resolve), Options.Create(_options), TimeProvider.System);
}
