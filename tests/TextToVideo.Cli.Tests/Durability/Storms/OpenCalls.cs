using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>Requests that a service has and has not answered, by the port that each came from.</summary>
internal sealed class OpenCalls
{
    private readonly ConcurrentDictionary<int, int> _ports = new();

    public IReadOnlyCollection<int> Ports => [.. _ports.Keys];

    /// <param name="atLeast">The answer takes so long, to be killed in.</param>
    public async Task AnswerAsync(HttpContext http, TimeSpan atLeast, Func<Task> answer)
    {
        var port = http.Connection.RemotePort;
        _ports[port] = 1;
        try
        {
            await Task.Delay(atLeast);
            await answer();
        }
        finally
        {
            _ports.TryRemove(port, out _);
        }
    }
}
