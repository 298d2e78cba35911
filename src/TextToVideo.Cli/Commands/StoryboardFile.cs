using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Publication;
using TextToVideo.Requests;
using TextToVideo.Storyboards;
using TextToVideo.Uploads;
using TextToVideo.Variants;

namespace TextToVideo.Cli.Commands;

/// <summary>Storyboards of jobs as files that people edit.</summary>
internal sealed class StoryboardFile(IArtifactStore store, UploadRules uploads)
{
    /// <param name="language">Of a translation; null: that of the job's text.</param>
    public async Task<Storyboard> ReadAsync(JobView job, string? language, CancellationToken cancellationToken)
    {
        var key = KeyFor(job, language);
        if (await store.FindAsync(key, cancellationToken) is null) throw new JobStateException(job.Status.State, $"Job '{job.JobId}' has no storyboard{(language is null ? " yet" : $" in \"{language}\"")}.");
        await using var stream = await store.OpenReadAsync(key, 0, null, cancellationToken);
        return (await JsonSerializer.DeserializeAsync<Storyboard>(stream, RequestJson.Options, cancellationToken))!;
    }

    /// <exception cref="InvalidRequestException">With all faults.</exception>
    public async Task<Storyboard> JudgeAsync(JobView job, FileInfo file, CancellationToken cancellationToken)
    {
        var edited = await ParseAsync(file, cancellationToken);
        var planned = await ReadAsync(job, edited.Language, cancellationToken);
        var shown = await ShownBefore.FindAsync(store, job.JobId, KeyFor(job, edited.Language), cancellationToken);
        var accepted = StoryboardEdit.Accept(edited, planned, hasFootage: job.Request?.Footage is not null, job.Request?.Rate ?? 1, shown);
        await uploads.EnsureAsync([.. accepted.Scenes.Select((scene, i) => ($"scenes[{i}].locked_clip", scene.LockedClip))], cancellationToken);
        return accepted;
    }

    public async Task KeepAsync(JobView job, Storyboard judged, CancellationToken cancellationToken) =>
        await store.WriteAsync(KeyFor(job, judged.Language), JsonSerializer.SerializeToUtf8Bytes(judged, RequestJson.Options), WriteCondition.None, cancellationToken);

    private static ArtifactKey KeyFor(JobView job, string? language) => StoryboardPlace.KeyOf(StoryboardPlace.Of(
        job.JobId, language is not null && job.Request is { } request && VariantPlan.Translations(request).Contains(language) ? language : null));

    private static async Task<Storyboard> ParseAsync(FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = file.OpenRead();
            return await JsonSerializer.DeserializeAsync<Storyboard>(stream, RequestJson.Options, cancellationToken) ?? throw new JsonException("It is empty.");
        }
        catch (JsonException e)
        {
            throw new TextToVideoException("storyboard.not_json", FailureCategory.Validation, $"{file.Name} is no storyboard: {e.Message}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new TextToVideoException("storyboard.missing", FailureCategory.Validation, $"{file.Name} does not exist.");
        }
    }
}
