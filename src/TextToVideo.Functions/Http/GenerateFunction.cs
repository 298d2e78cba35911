using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Generation;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Links;
using TextToVideo.Jobs;

namespace TextToVideo.Functions.Http;

public sealed class GenerateFunction(ApiDoor door, JobIntake intake, JobDesk desk, IdempotencyLedger ledger, JobPatience patience, ResultAnswers results, PublicAddress address)
{
    [Function("Generate")]
    public Task<IResult> PostAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "mcp/generate")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => GenerateHandler.PostAsync(request, intake, desk, ledger, patience, results, address, token));
}
