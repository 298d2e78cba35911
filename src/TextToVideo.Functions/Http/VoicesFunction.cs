using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Voices;
using TextToVideo.Speech;

namespace TextToVideo.Functions.Http;

public sealed class VoicesFunction(ApiDoor door, VoiceList voices)
{
    [Function("Voices")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "mcp/voices")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => VoicesHandler.GetAsync(request, voices, token));
}
