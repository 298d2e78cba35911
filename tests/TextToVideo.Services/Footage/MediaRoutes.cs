namespace TextToVideo.Services.Footage;

/// <summary>Where the libraries' files are downloaded from; in part, too.</summary>
internal static class MediaRoutes
{
    public static string Link(string root, Clip clip, int shortSide) => $"{root}/media/{clip.Library}/{clip.Id}/{shortSide}.mp4";

    public static string PhotoLink(string root, Clip photo, int shortSide) => $"{root}/media/{photo.Library}/{photo.Id}/{shortSide}.jpg";

    public static void MapMedia(this WebApplication app)
    {
        app.MapGet("/media/{library}/{id:long}/{shortSide:int}.mp4", async (ClipShelf shelf, string library, long id, int shortSide, CancellationToken cancellationToken) =>
            shelf.Find(library, id) is { } clip && shortSide is 360 or 720 or 1080
                ? Results.File(await shelf.FilmAsync(clip, shortSide, cancellationToken), "video/mp4", enableRangeProcessing: true)
                : Results.NotFound());
        app.MapGet("/media/{library}/{id:long}/{shortSide:int}.jpg", async (ClipShelf shelf, string library, long id, int shortSide, CancellationToken cancellationToken) =>
            shelf.Find(library, id) is { } photo && shortSide is 720 or 2160
                ? Results.File(await shelf.PhotographAsync(photo, shortSide, cancellationToken), "image/jpeg", enableRangeProcessing: true)
                : Results.NotFound());
        app.MapGet("/media/gone.mp4", () => Results.StatusCode(StatusCodes.Status410Gone));
    }
}
