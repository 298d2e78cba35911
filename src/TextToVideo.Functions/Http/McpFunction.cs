using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TextToVideo.Api.Access;
using TextToVideo.Api.Links;
using TextToVideo.Api.Mcp;

namespace TextToVideo.Functions.Http;

/// <summary>The Model Context Protocol; what a tool needs beyond reading, it asks for itself.</summary>
public sealed class McpFunction(ApiDoor door, McpTools tools, PublicAddress address, ILoggerFactory loggers, IHostApplicationLifetime lifetime)
{
    [Function("Mcp")]
    public Task<IResult> PostAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "mcp")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => McpHandler.PostAsync(request, tools, address, loggers, lifetime, token));
}
