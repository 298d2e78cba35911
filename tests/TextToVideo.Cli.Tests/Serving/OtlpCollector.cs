using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace TextToVideo.Cli.Tests.Serving;

/// <summary>Takes what is exported by OTLP over HTTP, and finds names and ids in it: they stand in the protocol's bytes as they are.</summary>
internal sealed class OtlpCollector : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _exported = new();
    private readonly WebApplication _app;

    private OtlpCollector()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            _exported.Enqueue((http.Request.Path.ToString(), body.ToArray()));
        });
    }

    public string Address => _app.Urls.Single();

    public IReadOnlyCollection<string> Paths => [.. _exported.Select(export => export.Path).Distinct()];

    public static async Task<OtlpCollector> StartAsync(CancellationToken cancellationToken)
    {
        var collector = new OtlpCollector();
        await collector._app.StartAsync(cancellationToken);
        return collector;
    }

    public bool Has(string path, string text) => Has(path, Encoding.UTF8.GetBytes(text));

    public bool Has(string path, byte[] bytes) => _exported.Any(export => export.Path == path && export.Body.AsSpan().IndexOf(bytes) >= 0);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
