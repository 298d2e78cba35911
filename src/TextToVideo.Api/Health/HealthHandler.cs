using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Jobs;

namespace TextToVideo.Api.Health;

/// <summary>GET /health: everything; /health/live: the process answers; /health/ready: videos can be made.</summary>
public static class HealthHandler
{
    public static async Task<IResult> GetAsync(ReadinessBoard board, CancellationToken cancellationToken) =>
        Answers.Json(await board.ReadAsync(cancellationToken));

    public static IResult GetLive() => Answers.Json(new LiveAnswer("ok"));

    public static async Task<IResult> GetReadyAsync(ReadinessBoard board, CancellationToken cancellationToken)
    {
        var health = await board.ReadAsync(cancellationToken);
        return Answers.Json(health, health.Status == "unavailable" ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }
}
