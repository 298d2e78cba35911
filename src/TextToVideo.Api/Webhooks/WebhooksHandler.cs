using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Requests;
using TextToVideo.Webhooks;

namespace TextToVideo.Api.Webhooks;

/// <summary>GET /mcp/webhooks/{id}: the delivery log of a job. POST /mcp/webhooks/{id}/replay: 202, the message goes out again at once.</summary>
public static class WebhooksHandler
{
    public static async Task<IResult> GetAsync(string id, WebhookLog log, CancellationToken cancellationToken)
    {
        var records = await log.ListAsync(id, cancellationToken);
        return Answers.Json(new DeliveriesAnswer(id, [.. records.Select(DeliveryAnswer.From)]));
    }

    public static async Task<IResult> PostReplayAsync(string id, HttpRequest request, WebhookLog log, CancellationToken cancellationToken)
    {
        var body = await RequestBody.ReadOptionalAsync<ReplayBody>(request, cancellationToken);
        var record = await log.ReplayAsync(id, body?.MessageId, cancellationToken);
        return Answers.Json(DeliveryAnswer.From(record), StatusCodes.Status202Accepted);
    }
}
