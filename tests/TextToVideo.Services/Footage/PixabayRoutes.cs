using System.Globalization;
using TextToVideo.Services.Control;

namespace TextToVideo.Services.Footage;

/// <summary>"Pixabay": the key in the query, 100 requests a minute, and a web page for who asks more.</summary>
internal static class PixabayRoutes
{
    private const string Library = "pixabay";
    private const int LongestQuery = 100;

    public static void MapPixabay(this WebApplication app)
    {
        app.MapGet("/pixabay/api/videos/", (HttpContext context, ClipShelf shelf, string? q, long? id) => Answer(context, q, root =>
        {
            var clips = id is { } one ? shelf.Find(Library, one) is { } clip ? [clip] : [] : shelf.Search(Library, q ?? "", isUpright: false);
            return new { total = clips.Count, totalHits = clips.Count, hits = clips.Select(found => Video(found, root)) };
        }));
        app.MapGet("/pixabay/api/", (HttpContext context, ClipShelf shelf, string? q, long? id, string? orientation) => Answer(context, q, root =>
        {
            var photos = id is { } one
                ? shelf.Find(ClipShelf.PhotosOf(Library), one) is { } photo ? [photo] : []
                : shelf.SearchPhotos(Library, q ?? "", orientation == "vertical");
            return new { total = photos.Count, totalHits = photos.Count, hits = photos.Select(found => Photo(found, root)) };
        }));
    }

    private static IResult Answer(HttpContext context, string? query, Func<string, object> answer)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        if (request.Query["key"] != Keys.Pixabay) return Results.Text("[ERROR 400] Invalid or missing API key (https://pixabay.com/api/docs/).", "text/plain", statusCode: 400);
        if (query?.Length > LongestQuery) return Results.Text("[ERROR 400] \"q\" may not exceed 100 characters.", "text/plain", statusCode: 400);
        var window = context.RequestServices.GetRequiredService<RateWindows>().Pixabay;
        var (left, reset) = window.Take();
        if (left < 0) return Results.Text("<!doctype html><html><body><h1>429 Too Many Requests</h1></body></html>", "text/html", statusCode: 429);
        headers["X-RateLimit-Limit"] = window.Requests.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = left.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = reset.ToString(CultureInfo.InvariantCulture);
        return Results.Json(answer($"{request.Scheme}://{request.Host}"));
    }

    private static object Video(Clip clip, string root) => new
    {
        id = clip.Id,
        pageURL = $"https://pixabay.com/videos/id-{clip.Id}/",
        type = "film",
        tags = clip.Words.Replace(" ", ", ", StringComparison.Ordinal),
        duration = clip.Seconds,
        user_id = clip.Id % 89,
        user = $"Ben{clip.Id % 89}",
        // Older uploads have no large one.
        videos = new { large = new { url = "", width = 0, height = 0, size = 0, thumbnail = "" }, medium = File(clip, 1080, root), small = File(clip, 720, root), tiny = File(clip, 360, root) },
    };

    private static object Photo(Clip photo, string root)
    {
        var (width, height) = photo.Size(2160);
        return new
        {
            id = photo.Id,
            pageURL = $"https://pixabay.com/photos/{photo.Slug}-{photo.Id}/",
            type = "photo",
            tags = photo.Words.Replace(" ", ", ", StringComparison.Ordinal),
            imageWidth = width,
            imageHeight = height,
            largeImageURL = MediaRoutes.PhotoLink(root, photo, 720), // 1,280 pixels wide, whatever the original is
            user_id = photo.Id % 79,
            user = $"Dana{photo.Id % 79}",
        };
    }

    private static object File(Clip clip, int shortSide, string root)
    {
        var (width, height) = clip.Size(shortSide);
        return new { url = MediaRoutes.Link(root, clip, shortSide), width, height, size = 1_000_000, thumbnail = "https://cdn.pixabay.com/t.jpg" };
    }
}
