using TextToVideo.Durable;
using TextToVideo.Orchestrations;

namespace TextToVideo.Jobs;

/// <summary>Reads a job out of the state of the orchestration instance that runs it.</summary>
internal static class JobViews
{
    public static JobView From(OrchestrationState instance)
    {
        var id = RunId.Parse(instance.InstanceId);
        var outcome = instance.Status == RuntimeStatus.Completed ? instance.ReadOutputAs<JobOutcome>() : null;
        return new JobView
        {
            JobId = id.JobId,
            Attempt = id.Attempt,
            CreatedAt = instance.CreatedAt,
            AttemptCreatedAt = instance.CreatedAt,
            UpdatedAt = instance.LastUpdatedAt,
            Status = StatusOf(instance, outcome),
            Video = outcome?.Video,
            // Even sealed, a secret is nothing to look at.
            Request = instance.ReadInputAs<GenerateVideoInput>()?.Request is { } request ? request with { CallbackSecret = null } : null,
        };
    }

    private static JobStatus StatusOf(OrchestrationState instance, JobOutcome? outcome)
    {
        // What the orchestration said last stands, except for how it ended: that the engine knows better.
        var told = instance.ReadCustomStatusAs<JobStatus>() ?? new JobStatus { State = JobState.Pending };
        return instance.Status switch
        {
            RuntimeStatus.Completed => told with { State = outcome?.State ?? JobState.Completed, SecondsLeft = null },
            RuntimeStatus.Failed => told with { State = JobState.Failed, SecondsLeft = null, Failure = told.Failure ?? FailureOf(instance) },
            RuntimeStatus.Terminated => told with { State = JobState.Cancelled, SecondsLeft = null, Failure = told.Failure ?? new JobFailure("job.terminated", "The job was ended by an operator.") },
            // Until the engine has recorded the end, a result cannot be read: it is still at what it was at last.
            _ when told.State.HasEnded() => told with { State = told.Stages.Count > 0 ? told.Stages[^1].Stage : JobState.Pending, Percent = Math.Min(told.Percent, 99), Failure = null },
            _ => told,
        };
    }

    private static JobFailure FailureOf(OrchestrationState instance) =>
        instance.Failure is { } failure ? new JobFailure(failure.Code, failure.Message) : new JobFailure(FailureDetails.UnknownCode, "The job failed.");
}
