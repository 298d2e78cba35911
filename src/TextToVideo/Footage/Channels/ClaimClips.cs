using Microsoft.Extensions.Options;
using TextToVideo.Artifacts;
using TextToVideo.Durable;

namespace TextToVideo.Footage.Channels;

/// <param name="Clips">What the job is about to show, or shows; empty: it only asks.</param>
/// <param name="IsPublished">The video is finished.</param>
public sealed record ClaimClipsInput(string Channel, string JobId, IReadOnlyList<string> Clips, bool IsPublished);

/// <summary>
/// Activity: says what a job of a channel shows, and is told what others have shown or chosen. Both in one conditional
/// write: of two jobs that choose the same clip at once, the second is told. Its recorded answer is what the orchestration
/// goes by, however often it is replayed; said again, it is the same.
/// </summary>
public sealed class ClaimClips(IArtifactStore store, IOptions<ChannelOptions> options, TimeProvider time) : Activity<ClaimClipsInput, IReadOnlyList<string>>
{
    public override async Task<IReadOnlyList<string>> RunAsync(ActivityContext context, ClaimClipsInput input, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> recent = [];
        await store.ChangeDocumentAsync(new ArtifactKey($"channels/{input.Channel}.json"), new ChannelClips([]), Claim, cancellationToken);
        return recent;

        ChannelClips Claim(ChannelClips clips)
        {
            var now = time.GetUtcNow();
            recent = clips.Recent(input.JobId, options.Value.RememberedVideos, now);
            return input.Clips.Count == 0 ? clips : clips.With(new ChannelVideo(input.JobId, now, input.IsPublished, input.Clips));
        }
    }
}
