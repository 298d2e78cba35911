using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Generation;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Problems;
using TextToVideo.Api.Requests;
using TextToVideo.Costs;
using TextToVideo.Failures;
using TextToVideo.Requests;

namespace TextToVideo.Api.Estimates;

/// <summary>POST /mcp/estimate: takes what generate takes, and makes nothing of it.</summary>
public static class EstimateHandler
{
    public static async Task<IResult> PostAsync(HttpRequest request, JobIntake intake, VideoEstimator estimator, CancellationToken cancellationToken)
    {
        var accepted = await intake.JudgeAsync(await RequestBody.ReadAsync<VideoRequest>(request, cancellationToken), cancellationToken);
        var estimate = await estimator.EstimateAsync(accepted, cancellationToken);
        return Answers.Json(estimate with { Notes = [.. estimate.Notes.Select(MachinePaths.Hide)] });
    }
}
