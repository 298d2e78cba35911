using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Limits;
using TextToVideo.Api.Links;
using TextToVideo.Api.Prefetching;

namespace TextToVideo.Functions.Http;

public sealed class PrefetchFunctions(ApiDoor door, PrefetchDesk desk, RateLimits limits, PublicAddress address)
{
    [Function("Prefetch")]
    public Task<IResult> PostAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "mcp/prefetch")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => PrefetchHandler.PostAsync(request, desk, limits, address, token));

    [Function("PrefetchStatus")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "mcp/prefetch/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => PrefetchHandler.GetAsync(id, request, desk, address, token));
}
