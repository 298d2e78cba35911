using Microsoft.AspNetCore.Http;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>POST /mcp/approve/{id}: a job that stopped at its storyboard goes on.</summary>
public static class ApproveHandler
{
    public static async Task<IResult> PostAsync(string id, HttpResponse response, JobDesk desk, CancellationToken cancellationToken)
    {
        await desk.ApproveAsync(id, cancellationToken);
        Answers.AskAgain(response);
        return Answers.Json(JobAnswer.From(await desk.GetAsync(id, cancellationToken)), StatusCodes.Status202Accepted);
    }
}
