using TextToVideo.Artifacts;
using TextToVideo.Costs;
using TextToVideo.Durable;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;
using TextToVideo.Telemetry;
using TextToVideo.Variants;
using TextToVideo.Webhooks;

namespace TextToVideo.Jobs;

/// <summary>Where jobs are handed in, asked for, cancelled and thrown away; over any engine and store.</summary>
public sealed class JobDesk(IOrchestrationClient client, IArtifactStore store, CancellationMarks marks, JobRuns runs, StrayRuns strays, CallbackSecrets secrets, CostLedger ledger, JobVariants variants)
{
    /// <summary>Time-ordered, and random enough not to be guessed.</summary>
    public static string NewJobId() => Guid.CreateVersion7().ToString("N");

    /// <param name="request">Normalised and valid.</param>
    /// <param name="jobId">Null: a new one.</param>
    /// <exception cref="InstanceExistsException">That id is taken.</exception>
    public async Task<string> SubmitAsync(VideoRequest request, string? jobId, CancellationToken cancellationToken)
    {
        var input = new GenerateVideoInput { JobId = jobId ?? NewJobId(), Request = request };
        await SubmitAsync(input, cancellationToken);
        return input.JobId;
    }

    /// <exception cref="InstanceExistsException">Its id is taken.</exception>
    public async Task SubmitAsync(GenerateVideoInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        // From here on it is in the journal, where no secret may stand in the clear.
        var kept = input with { Request = secrets.Seal(input.Request), Course = GenerateVideo.Course };
        var options = new ScheduleOptions { InstanceId = RunId.First(input.JobId).ToString(), Queue = JobQueue.PlaceOf(input) };
        using var trace = JobTrace.Enter(input.JobId, "submit job");
        await client.ScheduleAsync(nameof(GenerateVideo), kept, options, cancellationToken);
    }

    /// <exception cref="JobNotFoundException"/>
    public async Task<JobView> GetAsync(string jobId, CancellationToken cancellationToken) =>
        await CompleteAsync(JobViews.From(await runs.CurrentAsync(jobId, cancellationToken)), cancellationToken);

    /// <returns>False where it was never begun, or was deleted.</returns>
    public Task<bool> HasAsync(string jobId, CancellationToken cancellationToken) => runs.HasAsync(jobId, cancellationToken);

    /// <summary>Waits until the job's current run has ended.</summary>
    /// <exception cref="JobNotFoundException"/>
    public async Task<JobView> WaitAsync(string jobId, CancellationToken cancellationToken)
    {
        var run = await runs.CurrentAsync(jobId, cancellationToken);
        return await CompleteAsync(JobViews.From(await client.WaitForCompletionAsync(run.InstanceId, cancellationToken)), cancellationToken);
    }

    /// <summary>Stops a job: its running tools end within two seconds. What was made so far is kept for a retry.</summary>
    /// <exception cref="JobNotFoundException"/>
    /// <exception cref="JobStateException">It has ended.</exception>
    public async Task CancelAsync(string jobId, string? reason, CancellationToken cancellationToken)
    {
        var run = await runs.CurrentAsync(jobId, cancellationToken);
        if (run.Status.HasEnded())
        {
            var state = JobViews.From(run).Status.State;
            throw new JobStateException(state, $"Job '{jobId}' has ended already.");
        }

        // The mark first: should the event be lost with the machine, the steps still end and the job with them.
        await marks.SetAsync(run.InstanceId, cancellationToken);
        var request = new CancelRequest(reason);
        await client.RaiseEventAsync(run.InstanceId, GenerateVideo.CancelEvent, request, cancellationToken);
        await variants.CancelAsync(run, request, cancellationToken);
    }

    /// <summary>Lets a job that stopped at its storyboard go on.</summary>
    /// <exception cref="JobNotFoundException"/>
    /// <exception cref="JobStateException">It does not wait for approval.</exception>
    public async Task ApproveAsync(string jobId, CancellationToken cancellationToken)
    {
        var run = await runs.CurrentAsync(jobId, cancellationToken);
        var state = JobViews.From(run).Status.State;
        if (state != JobState.AwaitingApproval) throw new JobStateException(state, $"Job '{jobId}' does not wait for approval.");
        await client.RaiseEventAsync(run.InstanceId, GenerateVideo.ApproveEvent, null, cancellationToken);
    }

    /// <summary>Forgets an ended job and deletes its own artifacts. Shared steps stay until they are old.</summary>
    /// <param name="cancellationToken">Heeded until the first of it goes; from there on it is deleted whole.</param>
    /// <exception cref="JobNotFoundException"/>
    /// <exception cref="JobStateException">It still runs, or what makes one of its variants does.</exception>
    public async Task DeleteAsync(string jobId, CancellationToken cancellationToken)
    {
        var last = await runs.CurrentAsync(jobId, cancellationToken);
        if (!last.Status.HasEnded()) throw new JobStateException(JobViews.From(last).Status.State, $"Job '{jobId}' still runs; cancel it first.");
        var ids = Enumerable.Range(1, RunId.Parse(last.InstanceId).Attempt).Select(attempt => new RunId(jobId, attempt)).ToList();
        foreach (var id in ids) await EnsureVariantsEndedAsync(id, JobVariants.Of(last), cancellationToken);

        foreach (var variant in JobVariants.Of(last)) await DeleteFolderAsync(new VariantId(jobId, variant.Number).ToString(), CancellationToken.None);

        // The last run first: a job is found by its first one, so one of which a crash leaves something can be deleted again.
        foreach (var id in Enumerable.Reverse(ids)) await DeleteAsync(id);

        // A retry that began meanwhile goes with its job; its number is that of a run which had gone, or the next one.
        foreach (var id in ids.Select(id => id.Next()))
        {
            if (!await strays.ForgetAsync(id)) continue;
            foreach (var folder in (string[])[id.ToString(), jobId]) await DeleteFolderAsync(folder, CancellationToken.None);
        }
    }

    private async Task DeleteAsync(RunId id)
    {
        await DeleteFolderAsync(id.ToString(), CancellationToken.None);
        await ForgetDeliveriesAsync(id.ToString(), CancellationToken.None);
        if (await client.PurgeAsync(id.ToString(), CancellationToken.None)) return;
        if (await client.GetAsync(id.ToString(), CancellationToken.None) is { } kept) throw new JobStateException(JobViews.From(kept).Status.State, $"Job '{id.JobId}' could not be forgotten: something of it still runs. Delete it again later.");
    }

    /// <summary>They end by themselves where their run has ended before them; until then the engine forgets neither.</summary>
    private async Task EnsureVariantsEndedAsync(RunId run, IReadOnlyList<Variant> made, CancellationToken cancellationToken)
    {
        foreach (var variant in made)
        {
            if (await client.GetAsync(new VariantId(run.ToString(), variant.Number).ToString(), cancellationToken) is { } instance && !instance.Status.HasEnded())
            {
                throw new JobStateException(JobViews.From(instance).Status.State, $"Job '{run.JobId}' has ended, but its variant {variant.Name} still runs. Delete it again later.");
            }
        }
    }

    private async Task<JobView> CompleteAsync(JobView job, CancellationToken cancellationToken)
    {
        var whole = await variants.AddToAsync(await runs.DateAsync(job, cancellationToken), cancellationToken);
        return whole with { Earlier = await runs.EarlierVideoAsync(job, cancellationToken), Cost = await ledger.FindAsync(job.JobId, cancellationToken) ?? job.Video?.Cost ?? JobCost.Nothing };
    }

    /// <summary>But for those under way: what was promised to be told is told all the same.</summary>
    private async Task ForgetDeliveriesAsync(string runId, CancellationToken cancellationToken)
    {
        await foreach (var delivery in client.DeliveriesOfAsync(runId, cancellationToken)) await client.PurgeAsync(delivery.InstanceId, cancellationToken);
    }

    private async Task DeleteFolderAsync(string folder, CancellationToken cancellationToken)
    {
        var keys = new List<ArtifactKey>();
        await foreach (var artifact in store.ListAsync($"jobs/{folder}/", cancellationToken)) keys.Add(artifact.Key);
        foreach (var key in keys) await store.DeleteAsync(key, cancellationToken);
    }
}
