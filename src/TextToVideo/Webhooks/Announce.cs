using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Telemetry;

namespace TextToVideo.Webhooks;

/// <summary>
/// Activity: starts the delivery of a message. The delivery's instance id is made of the run and the state, so announcing
/// twice still tells once.
/// </summary>
public sealed class Announce(IOrchestrationClient client) : Activity<Announcement, string>
{
    public override async Task<string> RunAsync(ActivityContext context, Announcement input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var id = DeliveryId.For(input.RunId, input.State);
        var message = new WebhookMessage
        {
            MessageId = "msg_" + id,
            Url = input.CallbackUrl,
            Body = WebhookBody.Write(input),
            RunId = input.RunId,
            IsFinal = input.State.HasEnded(),
            SealedSecret = input.SealedSecret,
        };
        try
        {
            using var trace = JobTrace.Enter(input.JobId, "begin delivery");
            await client.ScheduleAsync(nameof(DeliverWebhook), message, new ScheduleOptions { InstanceId = id }, cancellationToken);
        }
        catch (InstanceExistsException)
        {
            // An earlier run of this activity has started it.
        }
        return id;
    }
}
