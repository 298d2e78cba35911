using TextToVideo.Durable;
using TextToVideo.Orchestrations;

namespace TextToVideo.Webhooks;

/// <summary>
/// Orchestration: sends one message until it is taken, over days and restarts. It is started by its job but runs on its
/// own, so that a receiver who is down does not hold the job open.
/// </summary>
public sealed class DeliverWebhook : Orchestration<WebhookMessage, WebhookDelivery>
{
    public override async Task<WebhookDelivery> RunAsync(IOrchestrationContext context, WebhookMessage input)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(input);
        var attempts = new List<WebhookAttempt>();
        while (true)
        {
            var number = attempts.Count + 1;
            var attempt = await context.CallActivityAsync<WebhookAttempt>(nameof(SendWebhook), new SendWebhookInput(input, number), Retries.Usual);
            attempts.Add(attempt);
            if (attempt.Answer.IsSuccess) return Tell(WebhookDeliveryState.Delivered, null);
            if (attempt.Answer.IsGone || attempt.Answer.IsForbidden) return Tell(WebhookDeliveryState.Refused, null);
            if (number == WebhookSchedule.MaxAttempts) return Tell(WebhookDeliveryState.Exhausted, null);

            var next = context.CurrentUtcTime + WebhookSchedule.WaitAfter(number, attempt.Answer.RetryAfter, Jitter(context));
            Tell(WebhookDeliveryState.Pending, next);
            await context.CreateTimerAsync(next, CancellationToken.None);
        }

        WebhookDelivery Tell(WebhookDeliveryState state, DateTimeOffset? next)
        {
            var delivery = new WebhookDelivery { MessageId = input.MessageId, State = state, Attempts = [.. attempts], NextAttemptAt = next };
            context.SetCustomStatus(delivery);
            return delivery;
        }
    }

    /// <summary>From an id that is the same on every replay.</summary>
    private static double Jitter(IOrchestrationContext context) => context.NewGuid().ToByteArray()[0] / 255.0;
}
