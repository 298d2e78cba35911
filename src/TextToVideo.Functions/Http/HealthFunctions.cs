using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Health;

namespace TextToVideo.Functions.Http;

/// <summary>No function key: probes have none.</summary>
public sealed class HealthFunctions(ApiDoor door, ReadinessBoard board)
{
    [Function("Health")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Open, token => HealthHandler.GetAsync(board, token));

    [Function("HealthLive")]
    public Task<IResult> GetLiveAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health/live")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Open, _ => Task.FromResult(HealthHandler.GetLive()));

    [Function("HealthReady")]
    public Task<IResult> GetReadyAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health/ready")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Open, token => HealthHandler.GetReadyAsync(board, token));
}
