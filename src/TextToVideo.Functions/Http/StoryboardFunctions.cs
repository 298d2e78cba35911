using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Storyboards;

namespace TextToVideo.Functions.Http;

public sealed class StoryboardFunctions(ApiDoor door, StoryboardDesk storyboards)
{
    [Function("GetStoryboard")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "mcp/storyboard/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => StoryboardHandler.GetAsync(id, request, storyboards, token));

    [Function("PutStoryboard")]
    public Task<IResult> PutAsync(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "mcp/storyboard/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => StoryboardHandler.PutAsync(id, request, storyboards, token));
}
