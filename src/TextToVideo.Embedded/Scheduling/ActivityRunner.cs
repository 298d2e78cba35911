using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Embedded.Context;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Journal;
using TextToVideo.Embedded.Storage;
using ActivityContext = TextToVideo.Durable.ActivityContext;
using SpanKind = System.Diagnostics.ActivityKind;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>Runs claimed activities, each in a scope of its own, and has their results recorded.</summary>
/// <param name="freedWithoutResult">A slot is free, and no write follows in which it could be taken.</param>
internal sealed partial class ActivityRunner(
    JournalStore store,
    WorkCatalog catalog,
    IServiceProvider services,
    TimeProvider time,
    ActivitySlots slots,
    ILogger<ActivityRunner> logger,
    Action freedWithoutResult)
{
    private readonly ConcurrentDictionary<ActivityClaim, Task> _running = new(ReferenceEqualityComparer.Instance);

    /// <param name="abandon">Fires when the result is not wanted any more: the host stops, or the claim was lost.</param>
    public void Start(ActivityClaim claim, CancellationToken abandon)
    {
        slots.Take(claim.Kind);
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _running[claim] = RunAsync(claim, start.Task, abandon);
        start.SetResult();
    }

    /// <summary>Completes when nothing runs any more.</summary>
    public Task WhenIdle() => Task.WhenAll(_running.Values);

    private async Task RunAsync(ActivityClaim claim, Task started, CancellationToken abandon)
    {
        // Off the writer's thread, and entered in the list, before any of the activity's code runs.
        await started;
        using var scope = logger.BeginScope(new KeyValuePair<string, object>[] { new("InstanceId", claim.InstanceId), new("Activity", claim.Name) });
        var result = await ResultAsync(claim, abandon);
        // In this order: the batch that records the result finds the slot free, and who waits for the end finds the result submitted.
        slots.GiveBack(claim.Kind);
        if (result is not null)
            Record(claim, result);
        else
            freedWithoutResult();
        _running.TryRemove(claim, out _);
    }

    /// <returns>Null where the run was abandoned, which is no result.</returns>
    private async Task<HistoryEvent?> ResultAsync(ActivityClaim claim, CancellationToken abandon)
    {
        using var span = EngineTelemetry.Spans.StartActivity(claim.Name, SpanKind.Internal, claim.TraceParent);
        span?.SetTag("ttv.instance_id", claim.InstanceId);
        var startedAt = time.GetTimestamp();
        string outcome = "completed";
        try
        {
            return new TaskCompleted(claim.Call, await InvokeAsync(claim, abandon));
        }
        catch (Exception e) when (abandon.IsCancellationRequested)
        {
            // Whatever a step says while its host stops, it is not its own failure.
            outcome = "abandoned";
            Log.Abandoned(logger, claim.Name, claim.InstanceId, e.Message);
            return null;
        }
        catch (Exception e)
        {
            outcome = "failed";
            span?.SetStatus(ActivityStatusCode.Error, e.Message);
            Log.Failed(logger, claim.Name, claim.InstanceId, e);
            return new TaskFailed(claim.Call, FailureDetails.From(e));
        }
        finally
        {
            EngineTelemetry.ActivityDuration.Record(
                time.GetElapsedTime(startedAt).TotalSeconds,
                new KeyValuePair<string, object?>("activity", claim.Name),
                new KeyValuePair<string, object?>("outcome", outcome));
        }
    }

    private async Task<string> InvokeAsync(ActivityClaim claim, CancellationToken abandon)
    {
        if (!catalog.Activities.TryGetValue(claim.Name, out var entry))
            throw new UnknownWorkException("activity", claim.Name);
        await using var scope = services.CreateAsyncScope();
        var activity = ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, entry.Type);
        var output = await entry.RunAsync(activity, new ActivityContext(claim.InstanceId, claim.Name), claim.Input, abandon);
        return PayloadLimit.Enforce($"The output of activity '{claim.Name}'", output);
    }

    private void Record(ActivityClaim claim, HistoryEvent result)
    {
        store.Writer.Submit(new CallbackWrite<bool>(
            (session, notes) => claim.Record(session, notes, result, time.GetUtcNow()),
            isRecorded =>
            {
                if (isRecorded)
                    return;
                EngineTelemetry.RefusedWrites.Add(1);
                Log.ResultRefused(logger, claim.Name, claim.InstanceId);
            },
            error => NotRecorded(claim, error)));
    }

    private void NotRecorded(ActivityClaim claim, Exception error)
    {
        Log.NotRecorded(logger, claim.Name, claim.InstanceId, error);
        // A closed journal needs no more: whatever this worker has is given back at its end, or at the next start.
        if (error is not JournalUnavailableException)
            store.Writer.Submit(new CallbackWrite<bool>(claim.Release, _ => { }, e => Log.NotRecorded(logger, claim.Name, claim.InstanceId, e)));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Activity {Name} of {InstanceId} failed.")]
        public static partial void Failed(ILogger logger, string name, string instanceId, Exception exception);

        [LoggerMessage(Level = LogLevel.Information, Message = "Activity {Name} of {InstanceId} was abandoned and will run again: {Reason}")]
        public static partial void Abandoned(ILogger logger, string name, string instanceId, string reason);

        [LoggerMessage(Level = LogLevel.Information, Message = "A result of activity {Name} of {InstanceId} came too late and was dropped.")]
        public static partial void ResultRefused(ILogger logger, string name, string instanceId);

        [LoggerMessage(Level = LogLevel.Error, Message = "The result of activity {Name} of {InstanceId} could not be recorded; it will run again.")]
        public static partial void NotRecorded(ILogger logger, string name, string instanceId, Exception exception);
    }
}
