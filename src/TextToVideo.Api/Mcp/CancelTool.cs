using ModelContextProtocol.Protocol;
using TextToVideo.Api.Access;
using TextToVideo.Api.Jobs;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Mcp;

internal sealed class CancelTool(JobDesk desk) : McpTool<CancelArguments>(
    "cancel",
    "Stops a job. What was made so far is kept for a retry.",
    AccessScope.Write,
    new ToolAnnotations { ReadOnlyHint = false, DestructiveHint = true, IdempotentHint = true, OpenWorldHint = false })
{
    protected override async Task<object> RunAsync(CancelArguments arguments, McpCall call, CancellationToken cancellationToken)
    {
        var body = new CancelBody { Reason = arguments.Reason };
        await desk.CancelAsync(arguments.JobId, body.Reason ?? "Cancelled by an agent.", cancellationToken);
        return JobAnswer.From(await desk.GetAsync(arguments.JobId, cancellationToken));
    }
}
