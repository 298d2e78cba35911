using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Problems;
using TextToVideo.Api.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Api.Storyboards;

/// <summary>GET and PUT /mcp/storyboard/{id}?language=. Who edits says which version was edited: two editors never overwrite each other.</summary>
public static class StoryboardHandler
{
    public static async Task<IResult> GetAsync(string id, HttpRequest request, StoryboardDesk storyboards, CancellationToken cancellationToken)
    {
        var (storyboard, etag) = await storyboards.ReviewAsync(id, Language(request), cancellationToken);
        return Answers.Versioned(request, storyboard, etag);
    }

    public static async Task<IResult> PutAsync(string id, HttpRequest request, StoryboardDesk storyboards, CancellationToken cancellationToken)
    {
        var match = EditedVersion.Of(request)
            ?? throw new RefusedException(StatusCodes.Status428PreconditionRequired, "storyboard.no_etag", "Say which version was edited: send the ETag of the storyboard as `If-Match`.");
        var edited = await RequestBody.ReadAsync<Storyboard>(request, cancellationToken);
        var (kept, etag) = await storyboards.ReplaceAsync(id, Language(request), edited, match == "*" ? null : match, cancellationToken);
        request.HttpContext.Response.Headers.ETag = etag;
        return Answers.Json(kept);
    }

    /// <summary>Of which translation; null: the storyboard in the language of the text.</summary>
    private static string? Language(HttpRequest request) => request.Query["language"].ToString() is { Length: > 0 } given ? given : null;
}
