using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Problems;

namespace TextToVideo.Api.Requests;

/// <summary>What every list takes: how many entries, and where the last page ended.</summary>
internal static class PageQuery
{
    public const int MostOnAPage = 200;
    public const int UsuallyOnAPage = 50;
    private const int MostCursorCharacters = 2_000;

    public static int SizeOf(HttpRequest request) => QueryWords.ReadNumber(request, "limit", 1, MostOnAPage) ?? UsuallyOnAPage;

    /// <returns>Null for the first page.</returns>
    /// <exception cref="RefusedException">400: longer than any that was given out.</exception>
    public static string? CursorOf(HttpRequest request)
    {
        var cursor = request.Query["cursor"].ToString();
        if (cursor.Length == 0) return null;
        return cursor.Length <= MostCursorCharacters ? cursor : throw BadCursor();
    }

    public static RefusedException BadCursor() => RefusedException.BadQuery("cursor", "is not one that this list gave out.");
}
