using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Webhooks;
using TextToVideo.Webhooks;

namespace TextToVideo.Functions.Http;

/// <summary>The delivery log of webhooks.</summary>
public sealed class WebhookFunctions(ApiDoor door, WebhookLog log)
{
    [Function("Webhooks")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "mcp/webhooks/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => WebhooksHandler.GetAsync(id, log, token));

    [Function("ReplayWebhook")]
    public Task<IResult> ReplayAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "mcp/webhooks/{id}/replay")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => WebhooksHandler.PostReplayAsync(id, request, log, token));
}
