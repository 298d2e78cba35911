namespace TextToVideo.Api.Webhooks;

/// <param name="Deliveries">Of all attempts at the job, the oldest first.</param>
public sealed record DeliveriesAnswer(string JobId, IReadOnlyList<DeliveryAnswer> Deliveries);
