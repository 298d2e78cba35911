using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Footage.Channels;
using TextToVideo.Footage.Keeping;
using TextToVideo.Jobs;
using TextToVideo.Costs;
using TextToVideo.Orchestrations;
using TextToVideo.Publication;
using TextToVideo.Rehearsals;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;
using TextToVideo.Variants;
using TextToVideo.Webhooks;

namespace TextToVideo.Redoing;

/// <summary>
/// Tells what a retry would do, with an edit that nobody has kept yet. It rehearses the job's own orchestration, so it
/// goes by the steps and keys of the run itself. Footage is searched for in earnest: the run uses the same answers.
/// </summary>
public sealed class RedoPlanner(JobRuns runs, JobRetries retries, WorkCatalog catalog, IServiceScopeFactory scopes, IArtifactStore store, RedoCosts costs, TimeProvider time)
{
    /// <exception cref="JobNotFoundException"/>
    /// <exception cref="JobStateException">It is being made.</exception>
    public async Task<RedoPlan> PlanAsync(string jobId, RedoEdit edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var last = await runs.CurrentAsync(jobId, cancellationToken);
        var state = JobViews.From(last).Status.State;
        if (!state.HasEnded() && state != JobState.AwaitingApproval) throw new JobStateException(state, $"Job '{jobId}' is being made; what a retry would do is known once it has ended.");

        var (run, input) = await retries.NextAsync(last, edit.From, maxCost: null, edit.Request, cancellationToken);
        var calls = await RehearseAsync(run, input, edit.Storyboard, cancellationToken);
        var before = edit == RedoEdit.None ? calls : await RehearseAsync(run, (await retries.NextAsync(last, null, null, null, cancellationToken)).Input, null, cancellationToken);
        var videos = new List<RedoVideo>();
        foreach (var (name, instance, folder) in VideosOf(run, input))
        {
            var own = calls.Where(call => call.InstanceId == instance).ToList();
            videos.Add(await VideoAsync(name, instance, folder, input, own, before, cancellationToken));
        }
        var whole = RedoSteps.Tell(calls.Where(IsOfTheJob), [], _ => false);
        var (lines, notes) = await costs.EstimateAsync(input.Request, calls, cancellationToken);
        return new RedoPlan
        {
            JobId = jobId,
            VideoChanges = videos.Any(video => video.VideoChanges),
            Kept = whole.Kept,
            Made = whole.Made,
            Videos = videos,
            CostUsd = lines.Sum(line => line.Amount ?? 0),
            Lines = lines,
            Notes = [.. notes.Concat(calls.Where(call => call.Failure is not null).Select(call => call.Failure!.Origin().Message)).Distinct()],
        };
    }

    private static IEnumerable<(string? Name, string Instance, string Folder)> VideosOf(RunId run, GenerateVideoInput input)
    {
        var variants = VariantPlan.Of(input.Request);
        return variants.Count == 0
            ? [(null, run.ToString(), input.JobId)]
            : variants.Select(variant => ((string?)variant.Name, new VariantId(run.ToString(), variant.Number).ToString(), new VariantId(input.JobId, variant.Number).ToString()));
    }

    private Task<IReadOnlyList<RehearsedCall>> RehearseAsync(RunId run, GenerateVideoInput input, Storyboard? edited, CancellationToken cancellationToken)
    {
        var place = edited is null ? null : StoryboardPlace.Of(input.JobId, edited.Language == input.Request.Language ? null : edited.Language);
        // As if its user had said yes: nobody does in a rehearsal, and all that comes after would be missing. No step's inputs hold it.
        var approved = input with { Request = input.Request with { Approval = false } };
        return new Rehearsal(catalog, scopes, time, Answer).RunAsync(nameof(GenerateVideo), run.ToString(), approved, cancellationToken);

        RehearsalAnswer? Answer(RehearsedCall call) => call.Activity switch
        {
            nameof(LimitCost) or nameof(Announce) or nameof(KeepStoryboard) or nameof(KeepClips) => new RehearsalAnswer(PayloadJson.Write("")),
            nameof(PublishVideo) => RehearsalAnswer.Never,
            // Only asked: what a rehearsal chooses is nobody's.
            nameof(ClaimClips) when PayloadJson.Read<ClaimClipsInput>(call.Input)!.Clips.Count > 0 => new RehearsalAnswer("[]"),
            nameof(ReadStoryboard) when edited is not null && PayloadJson.Read<ReadStoryboardInput>(call.Input)?.Place == place => new RehearsalAnswer(PayloadJson.Write(edited)),
            _ => null,
        };
    }

    private static bool IsOfTheJob(RehearsedCall call) => call.Activity is nameof(Scripts.WriteScript) or nameof(PlanScenes) or nameof(Scripts.TranslateScript);

    private async Task<RedoVideo> VideoAsync(string? name, string instance, string folder, GenerateVideoInput input, IReadOnlyList<RehearsedCall> calls, IReadOnlyList<RehearsedCall> before, CancellationToken cancellationToken)
    {
        var shape = new RedoShape(input.Request, instance, calls, before);
        var video = RedoSteps.Tell(calls.Where(call => call.Subject is null && !IsOfTheJob(call)), shape.VideoLacks(), _ => false);
        return new RedoVideo
        {
            Name = name,
            VideoChanges = !await IsThatOfAsync(folder, calls, cancellationToken),
            Scenes = [.. shape.Scenes.Select(shape.SceneOf)],
            Kept = video.Kept,
            Made = video.Made,
        };
    }

    /// <summary>Whether the assembled file is there and is the one that the job has published.</summary>
    private async Task<bool> IsThatOfAsync(string folder, IReadOnlyList<RehearsedCall> calls, CancellationToken cancellationToken)
    {
        if (calls.FirstOrDefault(call => call is { Activity: nameof(AssembleVideo), End: RehearsedEnd.Made }) is not { } assembled) return false;
        var manifest = JobKeys.File(folder, "manifest.json");
        if (await store.FindAsync(manifest, cancellationToken) is null) return false;
        await using var stream = await store.OpenReadAsync(manifest, 0, null, cancellationToken);
        using var published = await JsonDocument.ParseAsync(stream, default, cancellationToken);
        await using var video = await store.OpenReadAsync(PayloadJson.Read<JoinedVideo>(assembled.Output)!.Video, 0, null, cancellationToken);
        return published.RootElement.GetProperty("video_sha256").GetString() == Convert.ToHexStringLower(await SHA256.HashDataAsync(video, cancellationToken));
    }
}
