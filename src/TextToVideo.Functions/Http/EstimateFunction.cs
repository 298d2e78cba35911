using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Estimates;
using TextToVideo.Api.Generation;
using TextToVideo.Costs;

namespace TextToVideo.Functions.Http;

public sealed class EstimateFunction(ApiDoor door, JobIntake intake, VideoEstimator estimator)
{
    [Function("Estimate")]
    public Task<IResult> PostAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "mcp/estimate")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => EstimateHandler.PostAsync(request, intake, estimator, token));
}
