using System.Collections.Concurrent;
using TextToVideo.Webhooks;

namespace TextToVideo.Tests.Histories;

/// <summary>Gets one answer after the other from the receiver; the last one stays.</summary>
internal sealed class ScriptedSender(params int[] statusCodes) : IWebhookSender
{
    private readonly ConcurrentQueue<int> _answers = new(statusCodes);

    public Task<WebhookAnswer> PostAsync(Uri url, IReadOnlyDictionary<string, string> headers, string body, CancellationToken cancellationToken)
    {
        var status = _answers.Count > 1 && _answers.TryDequeue(out var next) ? next : _answers.First();
        return Task.FromResult(new WebhookAnswer(status, null, null));
    }
}
