using ModelContextProtocol.Protocol;
using TextToVideo.Api.Access;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Limits;
using TextToVideo.Api.Redoing;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Mcp;

internal sealed class RetryTool(RedoDesk redoing, JobRetries retries, RateLimits limits) : McpTool<RetryArguments>(
    "retry",
    "Runs an ended job again, from its storyboard as edit_storyboard left it and with changed `settings` or another `max_cost`; finished steps are not done again.",
    AccessScope.Write,
    new ToolAnnotations { ReadOnlyHint = false, DestructiveHint = false, IdempotentHint = false, OpenWorldHint = true },
    StageArgument.Schema<RetryArguments>())
{
    protected override async Task<object> RunAsync(RetryArguments arguments, McpCall call, CancellationToken cancellationToken)
    {
        var (from, maxCost) = (StageArgument.Of(arguments.From), CostArgument.Of(arguments.MaxCost));
        var request = await redoing.JudgeAsync(arguments.JobId, arguments.Settings, cancellationToken);
        limits.CountGeneration(call.Caller);
        await retries.RetryAsync(arguments.JobId, from, maxCost, request, cancellationToken);
        return AcceptedAnswer.For(arguments.JobId, JobState.Pending, call.PublicBase);
    }
}
