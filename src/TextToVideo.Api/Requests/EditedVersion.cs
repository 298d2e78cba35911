using Microsoft.AspNetCore.Http;

namespace TextToVideo.Api.Requests;

/// <summary>The version that an edit was made of, as `If-Match` names it.</summary>
internal static class EditedVersion
{
    private const string WeakMark = "W/";

    /// <returns>An ETag as it was given out, or `*`; null: none was sent.</returns>
    public static string? Of(HttpRequest request)
    {
        var given = request.Headers.IfMatch.ToString();
        if (given.Length == 0) return null;

        // Proxies that compress answers mark their ETags as weak; the version that they name is the same.
        return given.StartsWith(WeakMark, StringComparison.Ordinal) ? given[WeakMark.Length..] : given;
    }
}
