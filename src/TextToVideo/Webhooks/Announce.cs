using System.Text.Json;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Requests;

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
            Body = BodyOf(input),
            RunId = input.RunId,
            IsFinal = input.State.HasEnded(),
            SealedSecret = input.SealedSecret,
        };
        try
        {
            await client.ScheduleAsync(nameof(DeliverWebhook), message, new ScheduleOptions { InstanceId = id }, cancellationToken);
        }
        catch (InstanceExistsException)
        {
            // An earlier run of this activity has started it.
        }
        return id;
    }

    private static string BodyOf(Announcement announcement)
    {
        var path = announcement.PublicBase?.AbsoluteUri.TrimEnd('/') ?? "";
        var body = new
        {
            type = WebhookType.For(announcement.State),
            timestamp = announcement.At,
            data = new
            {
                job_id = announcement.JobId,
                state = announcement.State,
                status_url = $"{path}/mcp/status/{announcement.JobId}",
                result_url = announcement.State == JobState.Completed ? $"{path}/mcp/result/{announcement.JobId}" : null,
                failure = announcement.Failure,
                metadata = announcement.Metadata,
            },
        };
        return JsonSerializer.Serialize(body, RequestJson.Options);
    }
}
