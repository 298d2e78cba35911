using TextToVideo.Services.Footage;

namespace TextToVideo.Services.Control;

/// <summary>How a test or a curious person looks into these services and breaks them.</summary>
internal static class ControlRoutes
{
    public const string Root = "/control";

    public static void MapControl(this WebApplication app)
    {
        app.MapGet(Root + "/calls", (CallLog log) => log.Calls);
        app.MapGet(Root + "/underway", (CallLog log) => log.UnderWay);
        app.MapPost(Root + "/faults", (Fault fault, FaultPlan plan) =>
        {
            plan.Add(fault);
            return Results.NoContent();
        });
        app.MapPost(Root + "/shelves", (Shelves shelves, ClipShelf shelf, RateWindows windows) =>
        {
            shelf.HasClips = shelves.Clips ?? shelf.HasClips;
            windows.Pexels.Requests = shelves.PexelsRequests ?? windows.Pexels.Requests;
            windows.Pixabay.Requests = shelves.PixabayRequests ?? windows.Pixabay.Requests;
            return Results.NoContent();
        });
    }
}
