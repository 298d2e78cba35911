using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Problems;
using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Publication;
using TextToVideo.Requests;
using TextToVideo.Storyboards;
using TextToVideo.Uploads;
using TextToVideo.Variants;

namespace TextToVideo.Api.Storyboards;

/// <summary>Reads and replaces the storyboards of jobs, never one that somebody else has changed meanwhile.</summary>
public sealed class StoryboardDesk(JobDesk desk, IArtifactStore store, IModerator moderator, UploadRules uploads, BrandPreflight fonts)
{
    /// <param name="language">Of a translation that the job has; null: that of its text.</param>
    /// <returns>With what an editor would say about it, and what captions cannot show of it.</returns>
    /// <exception cref="InvalidRequestException">The job is not made in that language.</exception>
    /// <exception cref="JobNotFoundException"/>
    /// <exception cref="JobStateException">It is not planned yet.</exception>
    public async Task<(Storyboard Storyboard, string ETag)> ReviewAsync(string jobId, string? language, CancellationToken cancellationToken)
    {
        var job = await desk.GetAsync(jobId, cancellationToken);
        var (storyboard, etag) = await ReadAsync(job, KeyFor(job, language), cancellationToken);
        return (await WarnAsync(job, storyboard with { Review = StoryboardReview.Of(storyboard, job.Request) }, cancellationToken), etag);
    }

    /// <param name="language">As for <see cref="ReviewAsync"/>.</param>
    /// <param name="etag">Of the storyboard that was edited; null: whatever is there.</param>
    /// <returns>The storyboard as kept, with what captions cannot show of it; and its new ETag.</returns>
    /// <exception cref="InvalidRequestException"/>
    /// <exception cref="RefusedException">412: another was kept since.</exception>
    /// <exception cref="JobStateException">The job is past its storyboard and has not ended.</exception>
    public async Task<(Storyboard Storyboard, string ETag)> ReplaceAsync(string jobId, string? language, Storyboard edited, string? etag, CancellationToken cancellationToken)
    {
        var job = await desk.GetAsync(jobId, cancellationToken);
        var state = job.Status.State;
        if (state != JobState.AwaitingApproval && !state.HasEnded())
        {
            throw new JobStateException(state, $"Job '{jobId}' is being made from its storyboard; edit it before approval or once the job has ended, then retry.");
        }
        var key = KeyFor(job, language);
        var (planned, current) = await ReadAsync(job, key, cancellationToken);
        if (etag is not null && etag != current) throw Changed();
        var accepted = await JudgeAsync(job, key, edited, planned, cancellationToken);
        var json = JsonSerializer.SerializeToUtf8Bytes(accepted, RequestJson.Options);
        try
        {
            var written = await store.WriteAsync(key, json, WriteCondition.Matches(current), cancellationToken);
            return (await WarnAsync(job, accepted, cancellationToken), written.ETag);
        }
        catch (ArtifactConflictException)
        {
            throw Changed();
        }
    }

    /// <summary>Judges an edit as <see cref="ReplaceAsync"/> does, and keeps nothing.</summary>
    /// <exception cref="InvalidRequestException"/>
    public async Task<Storyboard> JudgeAsync(JobView job, string? language, Storyboard edited, CancellationToken cancellationToken)
    {
        var key = KeyFor(job, language);
        var (planned, _) = await ReadAsync(job, key, cancellationToken);
        return await JudgeAsync(job, key, edited, planned, cancellationToken);
    }

    private async Task<Storyboard> JudgeAsync(JobView job, ArtifactKey key, Storyboard edited, Storyboard planned, CancellationToken cancellationToken)
    {
        var shown = await ShownBefore.FindAsync(store, job.JobId, key, cancellationToken);
        var accepted = StoryboardEdit.Accept(edited, planned, hasFootage: job.Request?.Footage is not null, job.Request?.Rate ?? 1, shown);
        await uploads.EnsureAsync([.. accepted.Scenes.Select((scene, i) => ($"scenes[{i}].locked_clip", scene.LockedClip))], cancellationToken);
        await moderator.CheckAsync([accepted.Title, .. accepted.Scenes.SelectMany(scene => scene.Queries.Prepend(scene.Text))], cancellationToken);
        return accepted;
    }

    private async Task<(Storyboard Storyboard, string ETag)> ReadAsync(JobView job, ArtifactKey key, CancellationToken cancellationToken)
    {
        while (true)
        {
            var info = await store.FindAsync(key, cancellationToken)
                ?? throw new JobStateException(job.Status.State, $"Job '{job.JobId}' has no storyboard yet.");
            var storyboard = await ParseAsync(job.JobId, key, cancellationToken);

            // Replaced between the two looks: the ETag would belong to another text.
            if ((await store.FindAsync(key, cancellationToken))?.ETag == info.ETag) return (storyboard, info.ETag);
        }
    }

    private async Task<Storyboard> ParseAsync(string jobId, ArtifactKey key, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(key, 0, null, cancellationToken);
        try
        {
            return await JsonSerializer.DeserializeAsync<Storyboard>(stream, RequestJson.Options, cancellationToken) ?? throw new JsonException("It is null.");
        }
        catch (JsonException e)
        {
            throw new TextToVideoException("storyboard.unreadable", FailureCategory.System, $"The storyboard of job '{jobId}' is damaged, or of a newer version.", isRetryable: false, e);
        }
    }

    private async Task<Storyboard> WarnAsync(JobView job, Storyboard storyboard, CancellationToken cancellationToken) =>
        await fonts.WarnAsync(storyboard.Words(), storyboard.Language, job.Request?.Brand, cancellationToken) is { Count: > 0 } warnings ? storyboard with { Warnings = warnings } : storyboard;

    private static ArtifactKey KeyFor(JobView job, string? language)
    {
        var own = job.Request?.Language;
        if (language is null || language == own) return StoryboardPlace.KeyOf(job.JobId);
        var translations = job.Request is { } request ? VariantPlan.Translations(request) : [];
        if (translations.Contains(language)) return StoryboardPlace.KeyOf(StoryboardPlace.Of(job.JobId, language));
        throw new InvalidRequestException([new RequestFault("language", FaultCode.Unknown, $"The job has storyboards in {string.Join(", ", translations.Prepend(own))}; give one of them.")]);
    }

    private static RefusedException Changed() =>
        new(StatusCodes.Status412PreconditionFailed, "storyboard.changed", "It was changed by somebody else; read it again.");
}
