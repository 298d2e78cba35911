using Microsoft.AspNetCore.Http;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>GET /mcp/status/{id}</summary>
public static class StatusHandler
{
    public static async Task<IResult> GetAsync(string id, HttpResponse response, JobDesk desk, CancellationToken cancellationToken)
    {
        var job = JobAnswer.From(await desk.GetAsync(id, cancellationToken));
        if (!job.Status.HasEnded()) Answers.AskAgain(response);
        return Answers.Json(job);
    }
}
