using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Access;
using TextToVideo.Api.Links;
using TextToVideo.Api.Uploads;
using TextToVideo.Uploads;

namespace TextToVideo.Functions.Http;

/// <summary>Files of clients.</summary>
public sealed class UploadFunctions(ApiDoor door, UploadIntake intake, UploadShelf shelf, IOptions<UploadOptions> options, PublicAddress address)
{
    [Function("AddUpload")]
    public Task<IResult> PostAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "mcp/uploads")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => UploadHandler.PostAsync(request, intake, options, address, token));

    [Function("Uploads")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "mcp/uploads")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => UploadHandler.ListAsync(request, shelf, address, token));

    [Function("Upload")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "mcp/uploads/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => UploadHandler.GetAsync(id, request, shelf, address, token));

    [Function("DeleteUpload")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "mcp/uploads/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => UploadHandler.DeleteAsync(id, shelf, token));
}
