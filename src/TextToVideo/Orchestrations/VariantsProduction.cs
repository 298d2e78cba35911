using TextToVideo.Costs;
using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Storyboards;
using TextToVideo.Variants;

namespace TextToVideo.Orchestrations;

/// <summary>
/// Makes all videos of a job side by side, from storyboards that are planned before. What they have in common is the same
/// steps: whoever comes to one first makes it, and the others find it.
/// </summary>
internal sealed class VariantsProduction(IOrchestrationContext context, GenerateVideoInput input, JobProgress progress)
{
    private readonly IReadOnlyList<Variant> _variants = VariantPlan.Of(input.Request);
    private readonly List<Task<VariantEnd>> _begun = [];

    /// <exception cref="VariantsFailedException">At least one of them; the others were waited for.</exception>
    /// <exception cref="JobCancelledException"/>
    public async Task RunAsync()
    {
        if (input.Request.MaxCost is not null) await context.CallActivityAsync<string>(nameof(LimitCost), new LimitCostInput(input.JobId, input.Request.MaxCost), Retries.Usual);
        var storyboard = await new VariantStoryboards(context, input, progress).RunAsync();
        var scenes = storyboard.Scenes.Count;
        progress.Expect(scenes * _variants.Count, WorkUnits.Planning + (_variants.Count * new WorkUnits(scenes).Total));
        progress.Done(WorkUnits.Planning);
        progress.Enter(JobState.Rendering);
        _begun.AddRange(_variants.Select(variant => MakeAsync(variant, scenes)));
        var ends = await Task.WhenAll(_begun);
        if (ends.Any(end => end.IsCancelled)) throw new JobCancelledException(input.JobId);
        var failures = _variants.Zip(ends).Where(it => it.Second.Failure is not null).Select(it => (it.First.Name, it.Second.Failure!.Code, it.Second.Failure.Message)).ToList();
        if (failures.Count > 0) throw VariantsFailedException.For(failures, _variants.Count);
    }

    /// <summary>Cancelled with the job, they end by themselves.</summary>
    public Task EndAsync() => Task.WhenAll(_begun);

    private async Task<VariantEnd> MakeAsync(Variant variant, int scenes)
    {
        var language = variant.Language == input.Request.Language ? null : variant.Language;
        var own = input with
        {
            JobId = new VariantId(input.JobId, variant.Number).ToString(),
            Request = VariantPlan.RequestFor(input.Request, variant),
            FromStoryboard = true,
            Replaces = null,
            StoryboardPlace = StoryboardPlace.Of(input.JobId, language),
        };
        try
        {
            var id = new VariantId(context.InstanceId, variant.Number).ToString();
            var outcome = await context.CallSubOrchestrationAsync<JobOutcome>(nameof(MakeVariant), own, new SubOrchestrationOptions { InstanceId = id });
            if (outcome.State == JobState.Cancelled) return new VariantEnd(true, null);
            for (var i = 0; i < scenes; i++) progress.SceneDone(new WorkUnits(scenes).Total / scenes);
            return new VariantEnd(false, null);
        }
        catch (TaskFailedException e)
        {
            return new VariantEnd(false, new JobFailure(e.Code, e.Failure.Origin().Message));
        }
    }

    /// <param name="Failure">Null: it is finished, or cancelled.</param>
    private sealed record VariantEnd(bool IsCancelled, JobFailure? Failure);
}
