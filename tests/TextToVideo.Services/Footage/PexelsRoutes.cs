using System.Globalization;
using TextToVideo.Services.Control;

namespace TextToVideo.Services.Footage;

/// <summary>"Pexels": 200 requests an hour, headers of the month, and files among which not all can be used.</summary>
internal static class PexelsRoutes
{
    private const string Library = "pexels";
    private const int MonthlyRequests = 20_000;

    private static int _monthLeft = MonthlyRequests;

    public static void MapPexels(this WebApplication app)
    {
        app.MapGet("/pexels/v1/videos/search", (HttpContext context, ClipShelf shelf, string query, string? orientation) => Answer(context, root =>
        {
            var clips = shelf.Search(Library, query, orientation == "portrait");
            return new { page = 1, per_page = 40, total_results = clips.Count, url = "https://www.pexels.com/videos/", videos = clips.Select(clip => Video(clip, root)) };
        }));
        app.MapGet("/pexels/v1/videos/videos/{id:long}", (HttpContext context, ClipShelf shelf, long id) => Answer(context, root =>
            shelf.Find(Library, id) is { } clip ? Video(clip, root) : null));
        app.MapGet("/pexels/v1/search", (HttpContext context, ClipShelf shelf, string query, string? orientation) => Answer(context, root =>
        {
            var photos = shelf.SearchPhotos(Library, query, orientation == "portrait");
            return new { page = 1, per_page = 40, total_results = photos.Count, photos = photos.Select(photo => Photo(photo, root)) };
        }));
        app.MapGet("/pexels/v1/photos/{id:long}", (HttpContext context, ClipShelf shelf, long id) => Answer(context, root =>
            shelf.Find(ClipShelf.PhotosOf(Library), id) is { } photo ? Photo(photo, root) : null));
    }

    private static IResult Answer(HttpContext context, Func<string, object?> answer)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        if (request.Headers.UserAgent.Count == 0) return Results.Text("error code: 1010", "text/plain", statusCode: 403);
        if (request.Headers.Authorization != Keys.Pexels) return Results.Json(new { status = 401, code = "Unauthorized" }, statusCode: 401);
        // Without the headers: they come with success alone.
        if (context.RequestServices.GetRequiredService<RateWindows>().Pexels.Take().Left < 0) return Results.Json(new { status = 429, code = "Too Many Requests" }, statusCode: 429);
        headers["X-Ratelimit-Limit"] = MonthlyRequests.ToString(CultureInfo.InvariantCulture);
        headers["X-Ratelimit-Remaining"] = Interlocked.Decrement(ref _monthLeft).ToString(CultureInfo.InvariantCulture);
        headers["X-Ratelimit-Reset"] = DateTimeOffset.UtcNow.AddDays(20).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return answer($"{request.Scheme}://{request.Host}") is { } found ? Results.Json(found) : Results.Json(new { status = 404, code = "Not Found" }, statusCode: 404);
    }

    private static object Video(Clip clip, string root)
    {
        var (width, height) = clip.Size(2160);
        return new
        {
            id = clip.Id,
            width,
            height,
            duration = clip.Seconds,
            full_res = (string?)null,
            url = $"https://www.pexels.com/video/{clip.Slug}-{clip.Id}/",
            image = $"https://images.pexels.com/videos/{clip.Id}/free.jpeg",
            user = new { id = clip.Id % 97, name = $"Ana Lopes {clip.Id % 97}", url = $"https://www.pexels.com/@ana{clip.Id % 97}" },
            video_files = new object[]
            {
                new { id = 1, quality = "hls", file_type = "video/mp4", width = (int?)null, height = (int?)null, fps = (double?)null, link = "https://player.example/1.m3u8", size = (long?)null },
                new { id = 2, quality = (string?)null, file_type = "video/mp4", width = (int?)null, height = (int?)null, fps = 25.0, link = $"{root}/media/gone.mp4", size = (long?)null },
                File(clip, 3, "sd", 360, root),
                File(clip, 4, "hd", 720, root),
                File(clip, 5, "hd", 1080, root),
            },
            video_pictures = new[] { new { id = 1, nr = 0, picture = "https://images.pexels.com/p.jpeg" } },
        };
    }

    private static object Photo(Clip photo, string root)
    {
        var (width, height) = photo.Size(2160);
        return new
        {
            id = photo.Id,
            width,
            height,
            url = $"https://www.pexels.com/photo/{photo.Slug}-{photo.Id}/",
            photographer = $"Cleo Maas {photo.Id % 83}",
            photographer_url = $"https://www.pexels.com/@cleo{photo.Id % 83}",
            photographer_id = photo.Id % 83,
            avg_color = "#7F7F7F",
            src = new { original = MediaRoutes.PhotoLink(root, photo, 2160), large = MediaRoutes.PhotoLink(root, photo, 720) },
            liked = false,
            alt = $"A picture of {photo.Words}",
        };
    }

    private static object File(Clip clip, int id, string quality, int shortSide, string root)
    {
        var (width, height) = clip.Size(shortSide);
        return new { id, quality, file_type = "video/mp4", width, height, fps = 25.0, link = MediaRoutes.Link(root, clip, shortSide), size = 1_000_000 };
    }
}
