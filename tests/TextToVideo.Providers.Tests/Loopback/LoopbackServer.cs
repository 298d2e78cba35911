using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace TextToVideo.Providers.Tests.Loopback;

/// <summary>A server of our own on the loopback interface, which writes down all that it is asked.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();

    private LoopbackServer(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First() + "/");

    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    /// <param name="answer">Called for each request, with its number from 0.</param>
    public static async Task<LoopbackServer> StartAsync(Func<HttpContext, ReceivedRequest, int, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            // A flush then ends when the bytes are with the socket: what was flushed before a cut does arrive.
            kestrel.Limits.MaxResponseBufferSize = 0;
        });
        var app = builder.Build();
        var server = new LoopbackServer(app);
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var request = new ReceivedRequest(
                context.Request.Method,
                context.Request.Path.Value ?? "",
                context.Request.QueryString.Value ?? "",
                new HeaderDictionary(context.Request.Headers.ToDictionary(header => header.Key, header => header.Value)),
                body.ToArray());
            int number;
            lock (server._requests)
            {
                number = server._requests.Count;
                server._requests.Enqueue(request);
            }
            await answer(context, request, number);
        });
        await app.StartAsync();
        return server;
    }

    /// <summary>Always the same JSON.</summary>
    public static Task<LoopbackServer> WithJsonAsync(string json) => StartAsync((context, _, _) => context.Response.JsonAsync(json));

    /// <summary>One answer after the other; the last one stays.</summary>
    public static Task<LoopbackServer> WithSequenceAsync(params Func<HttpResponse, Task>[] answers) =>
        StartAsync((context, _, number) => answers[Math.Min(number, answers.Length - 1)](context.Response));

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
