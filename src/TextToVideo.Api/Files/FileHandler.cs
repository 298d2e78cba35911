using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using TextToVideo.Api.Access;
using TextToVideo.Api.Links;
using TextToVideo.Artifacts;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Files;

/// <summary>GET /mcp/files/{job}/{name}: a file of a job, whole or in ranges, for who holds a signed link or a key.</summary>
public static class FileHandler
{
    public static async Task<IResult> GetAsync(
        string job,
        string name,
        HttpRequest request,
        FileLinks links,
        Gatekeeper gatekeeper,
        IArtifactStore store,
        CancellationToken cancellationToken)
    {
        if (!await links.VerifyAsync(request, job, name, cancellationToken)) gatekeeper.Admit(request.HttpContext, AccessScope.Read);
        if (!JobId.IsValid(VariantId.OwnerOf(job))) throw new JobNotFoundException(job);
        var type = JobFileType.Of(name) ?? throw Missing(job);
        var key = JobKeys.File(job, name);
        var info = await store.FindAsync(key, cancellationToken) ?? throw Missing(job);
        var disposition = DispositionOf(request, job, name);
        if (store is IArtifactLinks shared && !AsksForTheEnd(request) && await shared.LinkAsync(key, type, disposition, cancellationToken) is { } direct)
        {
            // The link beyond is good for hours only; this one is asked again after that.
            request.HttpContext.Response.Headers.CacheControl = "no-store";
            return Results.Redirect(direct.AbsoluteUri);
        }
        // Opened last: what is opened is closed by the answer.
        var stream = await store.OpenReadAsync(key, 0, null, cancellationToken);

        var headers = request.HttpContext.Response.Headers;
        headers.ContentDisposition = disposition;
        // Opened by itself, a video is a page that the browser makes around it; and other sites may show what they have a link to.
        headers.ContentSecurityPolicy = "default-src 'none'; media-src 'self'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        // A retry may put another file in its place; the ETag says whether it has.
        headers.CacheControl = "private, no-cache";
        return Results.Stream(stream, type, entityTag: new EntityTagHeaderValue(info.ETag), enableRangeProcessing: true);
    }

    /// <summary>A range such as `bytes=-500`, which not every store knows.</summary>
    private static bool AsksForTheEnd(HttpRequest request) => request.Headers.Range.ToString().Contains("=-", StringComparison.Ordinal);

    /// <summary>Shown in the browser unless asked for as a download.</summary>
    private static string DispositionOf(HttpRequest request, string job, string name)
    {
        var kind = request.Query.ContainsKey("download") ? "attachment" : "inline";
        return new ContentDispositionHeaderValue(kind) { FileName = $"{job}-{name}" }.ToString();
    }

    private static Problems.RefusedException Missing(string job) =>
        new(StatusCodes.Status404NotFound, "file.not_found", $"Job '{job}' has no such file.");
}
