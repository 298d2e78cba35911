namespace TextToVideo.Services.Control;

/// <summary>How a test or a curious person looks into these services and breaks them.</summary>
internal static class ControlRoutes
{
    public const string Root = "/control";

    public static void MapControl(this WebApplication app)
    {
        app.MapGet(Root + "/calls", (CallLog log) => log.Calls);
        app.MapPost(Root + "/faults", (Fault fault, FaultPlan plan) =>
        {
            plan.Add(fault);
            return Results.NoContent();
        });
    }
}
