using System.Text.Json;
using Microsoft.Extensions.Logging;
using TextToVideo.Artifacts;
using TextToVideo.Costs;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Telemetry;

namespace TextToVideo.Steps;

/// <summary>
/// Runs a step once for its inputs: where its result is in the store already, whoever made it, that is the answer.
/// So retries, restarts, edited jobs and other jobs all share the work. A cancelled job's step ends within two seconds.
/// </summary>
public sealed partial class StepRunner(IArtifactStore store, CancellationMarks marks, CostLedger ledger, IStepTurns turns, ILogger<StepRunner> logger)
{
    /// <param name="inputs">All that the output depends on; a record.</param>
    /// <param name="work">Writes files to <see cref="StepWork.Output"/> and returns a small record.</param>
    public async Task<TOutput> RunAsync<TOutput>(
        StepName step,
        object inputs,
        ActivityContext context,
        Func<StepWork, CancellationToken, Task<TOutput>> work,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(work);
        if (StepLook.Current is { } look) return await LookAsync<TOutput>(look, step, inputs, cancellationToken);
        using var scope = logger.BeginScope(new Dictionary<string, object> { ["JobId"] = RunId.Parse(context.InstanceId).JobId, ["Step"] = step.Name });
        // A variant is cancelled with its run.
        await using var watch = marks.Watch(RunId.Parse(context.InstanceId).ToString(), cancellationToken);
        try
        {
            return await RunOnceAsync(RunId.Parse(context.InstanceId).JobId, step, inputs, work, watch);
        }
        catch (OperationCanceledException e) when (watch.IsJobCancelled)
        {
            throw new Failures.JobCancelledException(context.InstanceId, e);
        }
    }

    /// <summary>What was made is of no use: whoever needs it next makes it anew.</summary>
    public async Task ForgetAsync(StepName step, object inputs, CancellationToken cancellationToken)
    {
        if (StepLook.Current is null) await store.DeleteAsync(StepKey.For(step, inputs).Append(StepResult.FileName), cancellationToken);
    }

    private async Task<TOutput> LookAsync<TOutput>(StepLook look, StepName step, object inputs, CancellationToken cancellationToken)
    {
        var key = StepKey.For(step, inputs);
        var found = await FindAsync<TOutput>(key, cancellationToken);
        look.Note(key, found is not null);
        return found is not null ? found.Output : throw new StepNotMadeException(key);
    }

    private async Task<TOutput> RunOnceAsync<TOutput>(
        string jobId,
        StepName step,
        object inputs,
        Func<StepWork, CancellationToken, Task<TOutput>> work,
        CancellationWatch watch)
    {
        var key = StepKey.For(step, inputs);
        var cancellationToken = watch.Token;

        // Two jobs that need the same step at once: the second waits, so that nothing is bought twice.
        using var turn = await turns.EnterAsync(key, cancellationToken);
        if (await FindAsync<TOutput>(key, cancellationToken) is { } found)
        {
            ProductTelemetry.Found(step.Name);
            if (found.Costs is { } saved) await ledger.SaveAsync(jobId, saved, cancellationToken);
            Log.Reused(logger, step.Name, key);
            return found.Output;
        }

        var started = TimeProvider.System.GetTimestamp();
        using var span = ProductTelemetry.Spans.StartActivity($"make {step.Name}");
        using var scratch = store.BeginScratch();
        using var spending = new SpendingScope(jobId, key.Value, watch.JobCancelled);
        var run = new StepWork(key, scratch);
        var output = await StepRoom.GuardAsync(scratch, () => work(run, cancellationToken));
        ProductTelemetry.Made(step.Name, TimeProvider.System.GetElapsedTime(started));
        foreach (var file in run.Files) await store.PublishAsync(scratch.File(file), key.Append(file), cancellationToken);
        if (!run.IsKept) return output;
        var result = new StepResult<TOutput>(output, run.Files) { Costs = spending.Entries is { Count: > 0 } bought ? bought : null };
        await store.WriteAsync(key.Append(StepResult.FileName), JsonSerializer.SerializeToUtf8Bytes(result, PayloadJson.Options), WriteCondition.None, cancellationToken);
        // The step's result holds all that they told.
        foreach (var entry in spending.Entries) await store.DeleteAsync(JobKeys.PaidAnswer(jobId, entry.Id), cancellationToken);
        var elapsed = TimeProvider.System.GetElapsedTime(started);
        Log.Done(logger, step.Name, elapsed.TotalSeconds, key);
        return output;
    }

    private async Task<StepResult<TOutput>?> FindAsync<TOutput>(ArtifactKey key, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(key.Append(StepResult.FileName), cancellationToken) is null) return null;
        StepResult<TOutput>? result;
        try
        {
            await using var stream = await store.OpenReadAsync(key.Append(StepResult.FileName), 0, null, cancellationToken);
            result = await JsonSerializer.DeserializeAsync<StepResult<TOutput>>(stream, PayloadJson.Options, cancellationToken);
        }
        catch (Exception e) when (e is JsonException or ArtifactNotFoundException)
        {
            return null;
        }
        if (result is null) return null;

        // Retention may have taken a file since; then the step is done again.
        foreach (var file in result.Files)
        {
            if (await store.FindAsync(key.Append(file), cancellationToken) is null) return null;
        }
        return result;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "{Step}: reused {Key}")]
        public static partial void Reused(ILogger logger, string step, ArtifactKey key);

        [LoggerMessage(Level = LogLevel.Information, Message = "{Step}: done in {Seconds:F2} s, {Key}")]
        public static partial void Done(ILogger logger, string step, double seconds, ArtifactKey key);
    }
}
