using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace TextToVideo.Studio.Webhooks;

/// <summary>A user's own server on the loopback interface, which takes webhooks in its own way.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<ReceivedMessage> _messages = [];
    private readonly SemaphoreSlim _came = new(0);
    private int _taken;

    private Receiver(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        _app = builder.Build();
        _app.Run(async http => await answer(http, await NoteAsync(http.Request)));
    }

    /// <summary>Settings of a server that may call it.</summary>
    public static Dictionary<string, string?> Allowed => new() { ["Webhooks:AllowedPrivateHosts:0"] = "127.0.0.1" };

    public Uri Url => new($"{_app.Urls.Single()}/hook?token=of-the-receiver");

    public IReadOnlyList<ReceivedMessage> Messages
    {
        get
        {
            lock (_messages) return [.. _messages];
        }
    }

    /// <param name="answers">One after the other; the last one stays.</param>
    public static Task<Receiver> StartAsync(params Func<HttpContext, Task>[] answers) =>
        StartAsync((http, number) => answers[Math.Min(number, answers.Length - 1)](http));

    public static Task<Receiver> AcceptingAsync() => StartAsync(Status(204));

    public static Func<HttpContext, Task> Status(int status, params (string Name, string Value)[] headers) => http =>
    {
        http.Response.StatusCode = status;
        foreach (var (name, value) in headers) http.Response.Headers[name] = value;
        return Task.CompletedTask;
    };

    /// <summary>Never answers.</summary>
    public static Task Hang(HttpContext http) => Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>Waits for one more message than was waited for so far.</summary>
    public async Task<ReceivedMessage> NextAsync(CancellationToken cancellationToken)
    {
        var seen = _taken++;
        await _came.WaitAsync(cancellationToken);
        return Messages[seen];
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _came.Dispose();
    }

    private static async Task<Receiver> StartAsync(Func<HttpContext, int, Task> answer)
    {
        var receiver = new Receiver(answer);
        await receiver._app.StartAsync();
        return receiver;
    }

    private async Task<int> NoteAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var headers = request.Headers;
        var signature = headers.TryGetValue("webhook-signature", out var value) ? value.ToString() : null;
        lock (_messages) _messages.Add(new ReceivedMessage(headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString(), signature, request.ContentType, body.ToArray()));
        _came.Release();
        lock (_messages) return _messages.Count - 1;
    }
}
