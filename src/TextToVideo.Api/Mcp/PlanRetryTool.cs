using ModelContextProtocol.Protocol;
using TextToVideo.Api.Access;
using TextToVideo.Api.Redoing;

namespace TextToVideo.Api.Mcp;

internal sealed class PlanRetryTool(RedoDesk redoing) : McpTool<PlanRetryArguments>(
    "plan_retry",
    "Tells what `retry` would keep and make for each scene after an edit of the storyboard or settings, whether the video would change at all, and what it would cost. Nothing is made or kept.",
    AccessScope.Read,
    new ToolAnnotations { ReadOnlyHint = true, OpenWorldHint = true },
    StageArgument.Schema<PlanRetryArguments>())
{
    protected override async Task<object> RunAsync(PlanRetryArguments arguments, McpCall call, CancellationToken cancellationToken) =>
        await redoing.PlanAsync(arguments.JobId, StageArgument.Of(arguments.From), new PlanBody { Storyboard = arguments.Storyboard, Settings = arguments.Settings }, cancellationToken);
}
