using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Limits;
using TextToVideo.Api.Links;
using TextToVideo.Api.Redoing;
using TextToVideo.Jobs;

namespace TextToVideo.Functions.Http;

/// <summary>What jobs can be told while and after they run.</summary>
public sealed class SteeringFunctions(ApiDoor door, JobDesk desk, RedoDesk redoing, JobRetries retries, RateLimits limits, PublicAddress address)
{
    [Function("Cancel")]
    public Task<IResult> CancelAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "mcp/cancel/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => CancelHandler.PostAsync(id, request, desk, token));

    [Function("Approve")]
    public Task<IResult> ApproveAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "mcp/approve/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => ApproveHandler.PostAsync(id, request.HttpContext.Response, desk, token));

    [Function("Plan")]
    public Task<IResult> PlanAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "mcp/plan/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => PlanHandler.PostAsync(id, request, redoing, token));

    [Function("Retry")]
    public Task<IResult> RetryAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "mcp/retry/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => RetryHandler.PostAsync(id, request, redoing, retries, limits, address, token));
}
