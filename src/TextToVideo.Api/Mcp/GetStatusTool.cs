using ModelContextProtocol.Protocol;
using TextToVideo.Api.Access;
using TextToVideo.Api.Jobs;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Mcp;

internal sealed class GetStatusTool(JobDesk desk) : McpTool<JobArguments>(
    "get_status",
    "Tells how far a job is: state, percent, scenes, seconds left, warnings.",
    AccessScope.Read,
    new ToolAnnotations { ReadOnlyHint = true, OpenWorldHint = false })
{
    protected override async Task<object> RunAsync(JobArguments arguments, McpCall call, CancellationToken cancellationToken) =>
        JobAnswer.From(await desk.GetAsync(arguments.JobId, cancellationToken));
}
