using Microsoft.AspNetCore.Http;
using ModelContextProtocol.Protocol;
using TextToVideo.Api.Access;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Problems;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Mcp;

internal sealed class GetResultTool(JobDesk desk, ResultAnswers results) : McpTool<JobArguments>(
    "get_result",
    "Gives the finished video: links to the file, thumbnail, subtitles, storyboard and attribution, and what it cost; or why there is none.",
    AccessScope.Read,
    new ToolAnnotations { ReadOnlyHint = true, OpenWorldHint = false })
{
    protected override async Task<object> RunAsync(JobArguments arguments, McpCall call, CancellationToken cancellationToken)
    {
        var job = await desk.GetAsync(arguments.JobId, cancellationToken);
        if (!job.Status.State.HasEnded()) throw new RefusedException(StatusCodes.Status409Conflict, "job.not_ready", $"The job has not ended yet; it is {job.Status.Percent:F0} % done.");
        return await results.FromAsync(job, call.PublicBase, cancellationToken);
    }
}
