using TextToVideo.Durable;
using TextToVideo.Jobs;

namespace TextToVideo.Webhooks;

/// <summary>Reads a delivery out of the state of the orchestration instance that makes it.</summary>
internal static class DeliveryRecords
{
    public static DeliveryRecord From(OrchestrationState instance)
    {
        var told = instance.ReadOutputFor() ?? instance.ReadCustomStatusAs<WebhookDelivery>();
        var state = instance.Status switch
        {
            RuntimeStatus.Failed => WebhookDeliveryState.Failed,
            RuntimeStatus.Terminated => WebhookDeliveryState.Replaced,
            _ => told?.State ?? WebhookDeliveryState.Pending,
        };
        return new DeliveryRecord
        {
            Id = instance.InstanceId,
            Message = instance.ReadInputAs<WebhookMessage>()!,
            CreatedAt = instance.CreatedAt,
            State = state,
            Attempts = told?.Attempts ?? [],
            NextAttemptAt = state == WebhookDeliveryState.Pending ? told?.NextAttemptAt : null,
            Failure = state == WebhookDeliveryState.Failed && instance.Failure is { } failure ? new JobFailure(failure.Origin().Code, failure.Origin().Message) : null,
        };
    }

    private static WebhookDelivery? ReadOutputFor(this OrchestrationState instance) =>
        instance.Status == RuntimeStatus.Completed ? instance.ReadOutputAs<WebhookDelivery>() : null;
}
