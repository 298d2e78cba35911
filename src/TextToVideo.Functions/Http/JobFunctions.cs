using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Links;
using TextToVideo.Jobs;

namespace TextToVideo.Functions.Http;

/// <summary>What can be asked of jobs.</summary>
public sealed class JobFunctions(ApiDoor door, JobDesk desk, JobList jobs, ResultAnswers results, PublicAddress address)
{
    [Function("Status")]
    public Task<IResult> StatusAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "mcp/status/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => StatusHandler.GetAsync(id, request.HttpContext.Response, desk, token));

    [Function("Result")]
    public Task<IResult> ResultAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "mcp/result/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => ResultHandler.GetAsync(id, request, desk, results, address, token));

    [Function("Jobs")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "mcp/jobs")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => ListHandler.GetAsync(request, jobs, token));

    [Function("DeleteJob")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "mcp/jobs/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => DeleteHandler.DeleteAsync(id, desk, token));
}
