using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Requests;
using TextToVideo.Branding;

namespace TextToVideo.Api.Brands;

/// <summary>GET /mcp/brands; GET, PUT and DELETE /mcp/brands/{name}. Two editors never overwrite each other.</summary>
public static class BrandHandler
{
    public static async Task<IResult> ListAsync(BrandDesk brands, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brands);
        return Answers.Json(new BrandsAnswer(await brands.Shelf.ListAsync(cancellationToken)));
    }

    public static async Task<IResult> GetAsync(string name, HttpRequest request, BrandDesk brands, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brands);
        ArgumentNullException.ThrowIfNull(request);
        var (kit, etag) = await brands.Shelf.GetAsync(name, cancellationToken);
        return Answers.Versioned(request, kit, etag);
    }

    public static async Task<IResult> PutAsync(string name, HttpRequest request, BrandDesk brands, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brands);
        ArgumentNullException.ThrowIfNull(request);
        var kit = await RequestBody.ReadAsync<BrandKit>(request, cancellationToken);
        var (kept, etag) = await brands.KeepAsync(name, kit, EditedVersion.Of(request), cancellationToken);
        request.HttpContext.Response.Headers.ETag = etag;
        return Answers.Json(kept);
    }

    public static async Task<IResult> DeleteAsync(string name, BrandDesk brands, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brands);
        await brands.Shelf.DeleteAsync(name, cancellationToken);
        return Results.NoContent();
    }
}
