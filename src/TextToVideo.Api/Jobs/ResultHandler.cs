using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Links;
using TextToVideo.Api.Problems;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>GET /mcp/result/{id}: how the job ended, be it with a video or a failure; before that, 409 with its status.</summary>
public static class ResultHandler
{
    public static async Task<IResult> GetAsync(
        string id,
        HttpRequest request,
        JobDesk desk,
        ResultAnswers results,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        var job = await desk.GetAsync(id, cancellationToken);
        if (job.Status.State.HasEnded()) return Answers.Json(await results.FromAsync(job, address.For(request), cancellationToken));

        Answers.AskAgain(request.HttpContext.Response);
        var problem = ProblemMap.Make(StatusCodes.Status409Conflict, "job.not_ready", $"Job '{job.JobId}' has not ended yet.");
        return new ProblemResult(problem with { Job = JobAnswer.From(job) });
    }
}
