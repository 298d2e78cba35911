using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Api.Access;
using TextToVideo.Api.Brands;

namespace TextToVideo.Functions.Http;

public sealed class BrandFunctions(ApiDoor door, BrandDesk brands)
{
    [Function("ListBrands")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "mcp/brands")] HttpRequest request,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => BrandHandler.ListAsync(brands, token));

    [Function("GetBrand")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "mcp/brands/{name}")] HttpRequest request,
        string name,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Read, token => BrandHandler.GetAsync(name, request, brands, token));

    [Function("PutBrand")]
    public Task<IResult> PutAsync(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "mcp/brands/{name}")] HttpRequest request,
        string name,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => BrandHandler.PutAsync(name, request, brands, token));

    [Function("DeleteBrand")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "mcp/brands/{name}")] HttpRequest request,
        string name,
        [DurableClient] DurableTaskClient client) =>
        door.EnterAsync(request, client, AccessScope.Write, token => BrandHandler.DeleteAsync(name, brands, token));
}
