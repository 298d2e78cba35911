using System.Text.Json;
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
    // Each conflict means that another job got through.
    private const int MostConflicts = 100;

    public override async Task<IReadOnlyList<string>> RunAsync(ActivityContext context, ClaimClipsInput input, CancellationToken cancellationToken)
    {
        var key = new ArtifactKey($"channels/{input.Channel}.json");
        for (var conflicts = 0; ; conflicts++)
        {
            var (clips, etag) = await ReadAsync(key, cancellationToken);
            var now = time.GetUtcNow();
            var recent = clips.Recent(input.JobId, options.Value.RememberedVideos, now);
            if (input.Clips.Count == 0) return recent;
            try
            {
                var changed = clips.With(new ChannelVideo(input.JobId, now, input.IsPublished, input.Clips));
                var condition = etag is null ? WriteCondition.Absent : WriteCondition.Matches(etag);
                await store.WriteAsync(key, JsonSerializer.SerializeToUtf8Bytes(changed, PayloadJson.Options), condition, cancellationToken);
                return recent;
            }
            catch (ArtifactConflictException) when (conflicts < MostConflicts)
            {
                // Another job of the channel wrote in between: what it says counts too.
            }
        }
    }

    private async Task<(ChannelClips Clips, string? ETag)> ReadAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(key, cancellationToken) is not { } info) return (new ChannelClips([]), null);
        await using var stream = await store.OpenReadAsync(key, 0, null, cancellationToken);
        return (await JsonSerializer.DeserializeAsync<ChannelClips>(stream, PayloadJson.Options, cancellationToken) ?? new ChannelClips([]), info.ETag);
    }
}
