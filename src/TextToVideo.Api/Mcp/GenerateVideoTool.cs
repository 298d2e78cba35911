using System.Text.Json;
using ModelContextProtocol.Protocol;
using TextToVideo.Api.Access;
using TextToVideo.Api.Events;
using TextToVideo.Api.Generation;
using TextToVideo.Api.Jobs;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Mcp;

internal sealed class GenerateVideoTool(JobIntake intake, JobDesk desk, JobFeeds feeds, ResultAnswers results) : McpTool<GenerateVideoArguments>(
    "generate_video",
    "Makes a narrated, captioned video. Give exactly one of `script` (said word for word), `prompt` (a topic; without a language model it is said as it stands) and `scenes`. "
    + "Answers at once with a job id for get_status and get_result, or with `wait: true` once the video is there.",
    AccessScope.Write,
    new ToolAnnotations { ReadOnlyHint = false, DestructiveHint = false, IdempotentHint = false, OpenWorldHint = true },
    GenerateVideoArguments.Schema())
{
    /// <summary>Progress is told at least so often, so that clients do not give up.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);

    protected override GenerateVideoArguments Read(IDictionary<string, JsonElement> arguments) => GenerateVideoArguments.Read(arguments);

    protected override async Task<object> RunAsync(GenerateVideoArguments arguments, McpCall call, CancellationToken cancellationToken)
    {
        var input = await intake.AcceptAsync(arguments.Request, call.Caller, call.CallbackBase, cancellationToken);
        await desk.SubmitAsync(input, cancellationToken);
        if (!arguments.Wait) return AcceptedAnswer.For(input.JobId, JobState.Pending, call.PublicBase);

        await foreach (var next in feeds.FollowAsync(input.JobId, after: null, Quiet, cancellationToken))
        {
            if (next is null) continue;
            await call.TellAsync(next.Job, cancellationToken);
            if (next.Job.Status == JobState.AwaitingApproval) return next.Job;
        }
        return await results.FromAsync(await desk.GetAsync(input.JobId, cancellationToken), call.PublicBase, cancellationToken);
    }
}
