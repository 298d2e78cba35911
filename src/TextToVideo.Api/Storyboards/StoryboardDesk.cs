using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Requests;
using TextToVideo.Storyboards;
using TextToVideo.Uploads;

namespace TextToVideo.Api.Storyboards;

/// <summary>Reads and replaces the storyboards of jobs, never one that somebody else has changed meanwhile.</summary>
public sealed class StoryboardDesk(JobDesk desk, IArtifactStore store, IModerator moderator, UploadRules uploads)
{
    /// <exception cref="JobNotFoundException"/>
    /// <exception cref="JobStateException">It is not planned yet.</exception>
    public async Task<(Storyboard Storyboard, string ETag)> ReadAsync(string jobId, CancellationToken cancellationToken) =>
        await ReadAsync(await desk.GetAsync(jobId, cancellationToken), jobId, cancellationToken);

    /// <returns>With what an editor would say about it.</returns>
    /// <exception cref="JobNotFoundException"/>
    /// <exception cref="JobStateException">It is not planned yet.</exception>
    public async Task<(Storyboard Storyboard, string ETag)> ReviewAsync(string jobId, CancellationToken cancellationToken)
    {
        var job = await desk.GetAsync(jobId, cancellationToken);
        var (storyboard, etag) = await ReadAsync(job, jobId, cancellationToken);
        return (storyboard with { Review = StoryboardReview.Of(storyboard, job.Request) }, etag);
    }

    private async Task<(Storyboard Storyboard, string ETag)> ReadAsync(JobView job, string jobId, CancellationToken cancellationToken)
    {
        while (true)
        {
            var info = await store.FindAsync(KeyOf(jobId), cancellationToken)
                ?? throw new JobStateException(job.Status.State, $"Job '{jobId}' has no storyboard yet.");
            var storyboard = await ParseAsync(jobId, cancellationToken);

            // Replaced between the two looks: the ETag would belong to another text.
            if ((await store.FindAsync(KeyOf(jobId), cancellationToken))?.ETag == info.ETag) return (storyboard, info.ETag);
        }
    }

    /// <param name="etag">Of the storyboard that was edited; null: whatever is there.</param>
    /// <returns>The storyboard as kept, and its new ETag.</returns>
    /// <exception cref="InvalidRequestException"/>
    /// <exception cref="ArtifactConflictException">Another was kept since.</exception>
    /// <exception cref="JobStateException">The job is past its storyboard and has not ended.</exception>
    public async Task<(Storyboard Storyboard, string ETag)> ReplaceAsync(string jobId, Storyboard edited, string? etag, CancellationToken cancellationToken)
    {
        var job = await desk.GetAsync(jobId, cancellationToken);
        var state = job.Status.State;
        if (state != JobState.AwaitingApproval && !state.HasEnded())
        {
            throw new JobStateException(state, $"Job '{jobId}' is being made from its storyboard; edit it before approval or once the job has ended, then retry.");
        }
        var (planned, current) = await ReadAsync(jobId, cancellationToken);
        if (etag is not null && etag != current) throw new ArtifactConflictException(KeyOf(jobId));
        var accepted = StoryboardValidator.Accept(edited, planned, hasFootage: job.Request?.Footage is not null);
        await uploads.EnsureAsync([.. accepted.Scenes.Select((scene, i) => ($"scenes[{i}].locked_clip", scene.LockedClip))], cancellationToken);
        await moderator.CheckAsync([accepted.Title, .. accepted.Scenes.SelectMany(scene => scene.Queries.Prepend(scene.Text))], cancellationToken);
        var json = JsonSerializer.SerializeToUtf8Bytes(accepted, RequestJson.Options);
        var written = await store.WriteAsync(KeyOf(jobId), json, WriteCondition.Matches(current), cancellationToken);
        return (accepted, written.ETag);
    }

    private async Task<Storyboard> ParseAsync(string jobId, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(KeyOf(jobId), 0, null, cancellationToken);
        return await JsonSerializer.DeserializeAsync<Storyboard>(stream, RequestJson.Options, cancellationToken)
            ?? throw new TextToVideoException("storyboard.unreadable", FailureCategory.System, $"The storyboard of job '{jobId}' is damaged.");
    }

    private static ArtifactKey KeyOf(string jobId) => JobKeys.File(jobId, KeepStoryboard.FileName);
}
