using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Serving;

/// <summary>Clients that hold connections open by saying next to nothing.</summary>
[TestClass]
public sealed partial class SlowClientTests
{
    private const int TimeoutMs = 90_000;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task SlowRequests_OfEitherKind_AreGivenUp()
    {
        using var folder = new WorkFolder();
        using var server = TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0");
        var port = await PortOfAsync(server);

        var answers = await Task.WhenAll(
            AnswerToAsync(port, "GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Slow: "),
            AnswerToAsync(port, "POST /mcp/generate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"));

        foreach (var (text, _) in answers) Assert.StartsWith("HTTP/1.1 408", text);
        Assert.IsLessThan(TimeSpan.FromSeconds(25), answers[0].After, "headers get 10 s, not the 30 s of every server of this kind");
    }

    /// <returns>All that the server said until it closed the connection, and how long that took.</returns>
    private async Task<(string Text, TimeSpan After)> AnswerToAsync(int port, string halfARequest)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, Token);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(halfARequest), Token);
        var sent = Stopwatch.GetTimestamp();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return (await reader.ReadToEndAsync(Token), Stopwatch.GetElapsedTime(sent));
    }

    private async Task<int> PortOfAsync(TtvProcess server)
    {
        while (true)
        {
            if (Address().Match(server.Output + server.Error) is { Success: true } found) return int.Parse(found.Groups[1].ValueSpan, null);
            await Task.Delay(50, Token);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:(\d+)")]
    private static partial Regex Address();
}
