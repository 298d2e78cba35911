using System.Globalization;
using TextToVideo.Durable;

namespace TextToVideo.Webhooks;

public sealed record SendWebhookInput(WebhookMessage Message, int Attempt);

/// <summary>Activity: one attempt. It never throws for what a receiver does: that is the answer.</summary>
public sealed class SendWebhook(IWebhookSender sender, WebhookKeys keys, IOrchestrationClient client, TimeProvider time) : Activity<SendWebhookInput, WebhookAttempt>
{
    /// <summary>The run ends within moments of having its end announced.</summary>
    private static readonly TimeSpan RunEndsWithin = TimeSpan.FromSeconds(20);

    public override async Task<WebhookAttempt> RunAsync(ActivityContext context, SendWebhookInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var message = input.Message;
        if (message.IsFinal) await WaitForRunAsync(message.RunId, cancellationToken);

        var now = time.GetUtcNow();
        var seconds = now.ToUnixTimeSeconds();
        var headers = new Dictionary<string, string>
        {
            ["webhook-id"] = message.MessageId,
            ["webhook-timestamp"] = seconds.ToString(CultureInfo.InvariantCulture),
        };
        var secrets = keys.For(message);
        if (secrets.Count > 0) headers["webhook-signature"] = WebhookSignature.Sign(message.MessageId, seconds, message.Body, secrets);

        var started = time.GetTimestamp();
        var answer = await sender.PostAsync(message.Url, headers, message.Body, cancellationToken);
        return new WebhookAttempt(input.Attempt, now, Math.Round(time.GetElapsedTime(started).TotalSeconds, 3), answer);
    }

    /// <summary>Whoever is told of a video asks for it at once; its result must be there by then.</summary>
    private async Task WaitForRunAsync(string runId, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(RunEndsWithin);
        try
        {
            await client.WaitForCompletionAsync(runId, patience.Token);
        }
        catch (InstanceNotFoundException)
        {
            // Deleted meanwhile; what was promised to be told is told all the same.
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Telling late is better than not telling.
        }
    }
}
