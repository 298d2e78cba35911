using Microsoft.AspNetCore.Http;
using TextToVideo.Studio.Webhooks;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>Takes the webhooks of a storm, slowly enough that their senders can be killed while they wait for the answer.</summary>
internal sealed class StormReceiver : IAsyncDisposable
{
    private static readonly TimeSpan AnswersAfter = TimeSpan.FromMilliseconds(300);

    private Receiver _receiver = null!;

    public OpenCalls Open { get; } = new();

    public int Port => Url.Port;

    public Uri Url => _receiver.Url;

    public IReadOnlyList<ReceivedMessage> Messages => _receiver.Messages;

    public static async Task<StormReceiver> StartAsync()
    {
        var receiver = new StormReceiver();
        receiver._receiver = await Receiver.StartAsync(receiver.AnswerAsync);
        return receiver;
    }

    public ValueTask DisposeAsync() => _receiver.DisposeAsync();

    private Task AnswerAsync(HttpContext http) => Open.AnswerAsync(http, AnswersAfter, () =>
    {
        http.Response.StatusCode = 204;
        return Task.CompletedTask;
    });
}
