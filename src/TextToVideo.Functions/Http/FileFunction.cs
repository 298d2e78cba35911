using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Files;
using TextToVideo.Api.Links;
using TextToVideo.Artifacts;

namespace TextToVideo.Functions.Http;

/// <summary>No function key: links are signed, and browsers and players send no headers.</summary>
public sealed class FileFunction(ApiDoor door, FileLinks links, Gatekeeper gatekeeper, IArtifactStore store)
{
    [Function("Files")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "mcp/files/{job}/{name}")] HttpRequest request,
        string job,
        string name,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Open, token => FileHandler.GetAsync(job, name, request, links, gatekeeper, store, token));
}
