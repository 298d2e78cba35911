using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Links;
using TextToVideo.Api.Requests;
using TextToVideo.Uploads;

namespace TextToVideo.Api.Uploads;

/// <summary>/mcp/uploads: files of clients, for use in their requests.</summary>
public static class UploadHandler
{
    /// <summary>What a form puts around its file.</summary>
    private const long FormBytes = 64 * 1024;

    public static async Task<IResult> PostAsync(HttpRequest request, UploadIntake intake, IOptions<UploadOptions> options, PublicAddress address, CancellationToken cancellationToken)
    {
        var most = options.Value.FileBytes;
        if (request.ContentLength > most + FormBytes) throw new UploadTooLargeException(most);

        // Files may be larger than JSON. A host that sets its limit itself has set it for all.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = most + FormBytes;
        var file = await SentFile.OfAsync(request, cancellationToken);
        var (upload, isNew) = await intake.TakeAsync(file.Content, file.Name, cancellationToken);
        var answer = UploadAnswer.From(upload, address.For(request));
        request.HttpContext.Response.Headers.Location = answer.Url;
        return Answers.Json(answer, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public static async Task<IResult> GetAsync(string id, HttpRequest request, UploadShelf shelf, PublicAddress address, CancellationToken cancellationToken) =>
        Answers.Json(UploadAnswer.From(await shelf.GetAsync(id, cancellationToken), address.For(request)));

    public static async Task<IResult> ListAsync(HttpRequest request, UploadShelf shelf, PublicAddress address, CancellationToken cancellationToken)
    {
        var limit = PageQuery.SizeOf(request);
        var cursor = PageQuery.CursorOf(request);
        if (cursor is not null && !UploadReference.IsId(cursor)) throw PageQuery.BadCursor();
        var found = await shelf.ListAsync(cursor, limit, cancellationToken);
        var page = found.Take(limit).Select(upload => UploadAnswer.From(upload, address.For(request))).ToList();
        return Answers.Json(new UploadPageAnswer(page, found.Count > limit ? page[^1].UploadId : null));
    }

    public static async Task<IResult> DeleteAsync(string id, UploadShelf shelf, CancellationToken cancellationToken)
    {
        await shelf.DeleteAsync(id, cancellationToken);
        return Results.NoContent();
    }
}
