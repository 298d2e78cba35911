using ModelContextProtocol.Protocol;
using TextToVideo.Api.Access;
using TextToVideo.Api.Storyboards;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Api.Mcp;

internal sealed class EditStoryboardTool(JobDesk desk, StoryboardDesk storyboards) : McpTool<EditStoryboardArguments>(
    "edit_storyboard",
    "Without `storyboard`, reads the scenes of a job and their etag. With it and that etag, replaces them: rewrite, reorder, retime (`minimum_seconds`) or lock a clip (`locked_clip`). "
    + "`approve: true` lets a job that waits for approval go on.",
    AccessScope.Write,
    new ToolAnnotations { ReadOnlyHint = false, DestructiveHint = true, IdempotentHint = true, OpenWorldHint = false })
{
    protected override async Task<object> RunAsync(EditStoryboardArguments arguments, McpCall call, CancellationToken cancellationToken)
    {
        if (arguments is { Storyboard: not null, Etag: null })
        {
            throw new InvalidRequestException([new RequestFault("etag", FaultCode.Required, "Say which version was edited: give the etag that reading it told.")]);
        }
        var (storyboard, etag) = arguments.Storyboard is { } edited
            ? await storyboards.ReplaceAsync(arguments.JobId, arguments.Language, edited, arguments.Etag, cancellationToken)
            : await storyboards.ReviewAsync(arguments.JobId, arguments.Language, cancellationToken);
        if (arguments.Approve) await desk.ApproveAsync(arguments.JobId, cancellationToken);
        return new EditStoryboardAnswer(arguments.JobId, etag, storyboard);
    }
}
