using TextToVideo.Durable;
using TextToVideo.Orchestrations;
using TextToVideo.Variants;

namespace TextToVideo.Jobs;

/// <summary>Looks at and stops the orchestrations that make a job's variants.</summary>
public sealed class JobVariants(IOrchestrationClient client)
{
    private const int MostNamed = 3;

    public static IReadOnlyList<Variant> Of(OrchestrationState run) =>
        run.ReadInputAs<GenerateVideoInput>() is { } input ? VariantPlan.Of(input.Request) : [];

    /// <summary>With all its variants, and with their progress as its own. A job for a single video stays as it is.</summary>
    public async Task<JobView> AddToAsync(JobView job, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (job.Request?.Variants is null) return job;
        var run = new RunId(job.JobId, job.Attempt).ToString();
        var instances = await Task.WhenAll(VariantPlan.Of(job.Request).Select(async variant => (Variant: variant, Instance: await client.GetAsync(new VariantId(run, variant.Number).ToString(), cancellationToken))));
        var views = await Task.WhenAll(instances.Select(it => WithEarlierAsync(ViewOf(it.Variant, it.Instance, job.Status), job, cancellationToken)));
        return job with
        {
            Variants = views,
            Status = Join(job.Status, views),
            UpdatedAt = instances.Select(it => it.Instance?.LastUpdatedAt ?? job.UpdatedAt).Append(job.UpdatedAt).Max(),
        };
    }

    /// <summary>Those that have not begun or have ended take no notice; the run's cancellation mark holds for them too.</summary>
    public async Task CancelAsync(OrchestrationState run, CancelRequest request, CancellationToken cancellationToken)
    {
        foreach (var variant in Of(run))
        {
            await client.RaiseEventAsync(new VariantId(run.InstanceId, variant.Number).ToString(), GenerateVideo.CancelEvent, request, cancellationToken);
        }
    }

    private async Task<VariantView> WithEarlierAsync(VariantView view, JobView job, CancellationToken cancellationToken)
    {
        if (view.Video is not null || !job.Status.State.HasEnded()) return view;
        for (var attempt = job.Attempt - 1; attempt >= 1; attempt--)
        {
            var id = new VariantId(new RunId(job.JobId, attempt).ToString(), view.Variant.Number);
            if (await client.GetAsync(id.ToString(), cancellationToken) is { } instance && JobViews.From(instance).Video is { } video) return view with { Earlier = new EarlierVideo(attempt, video) };
        }
        return view;
    }

    private static VariantView ViewOf(Variant variant, OrchestrationState? instance, JobStatus job)
    {
        if (instance is not null && JobViews.From(instance) is var made) return new VariantView { Variant = variant, Status = made.Status, Video = made.Video };
        // Not begun: it will be, or never was because the job ended before.
        var state = job.State.HasEnded() ? job.State : JobState.Pending;
        return new VariantView { Variant = variant, Status = new JobStatus { State = state, Failure = job.State.HasEnded() ? job.Failure : null } };
    }

    private static JobStatus Join(JobStatus job, IReadOnlyList<VariantView> variants)
    {
        // One that failed counts as far as it came, before the job's end and after it: what a job has done never becomes less.
        return job with
        {
            Percent = Math.Round(Math.Max(job.Percent, Math.Min(99, variants.Average(variant => variant.Status.Percent))), 1),
            ScenesTotal = Math.Max(job.ScenesTotal, variants.Sum(variant => variant.Status.ScenesTotal)),
            ScenesDone = Math.Max(job.ScenesDone, variants.Sum(variant => variant.Status.ScenesDone)),
            SecondsLeft = job.State.HasEnded() ? null : variants.Max(variant => variant.Status.SecondsLeft) ?? job.SecondsLeft,
            Warnings = [.. job.Warnings, .. WarningsOf(variants)],
        };
    }

    /// <summary>What all of them warn of is told once.</summary>
    private static IEnumerable<string> WarningsOf(IReadOnlyList<VariantView> variants) => variants
        .SelectMany(variant => variant.Status.Warnings.Select(warning => (variant.Variant.Name, Warning: warning)))
        .GroupBy(it => it.Warning, it => it.Name)
        .Select(group => group.ToList() is var names && names.Count == variants.Count ? group.Key
            : names.Count <= MostNamed ? $"{string.Join(", ", names)}: {group.Key}"
            : $"{names.Count} of {variants.Count} variants: {group.Key}");
}
