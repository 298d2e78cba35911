using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Events;
using TextToVideo.Jobs;

namespace TextToVideo.Functions.Http;

public sealed class EventsFunction(ApiDoor door, JobDesk desk, JobFeeds feeds, EventStreams streams)
{
    [Function("Events")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "mcp/events/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => EventsHandler.GetAsync(id, request, desk, feeds, streams, token));
}
