using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Webhooks;

namespace TextToVideo.Orchestrations;

/// <summary>Tells a job's callback how it goes. The deliveries run on their own; only starting them is part of the job.</summary>
internal sealed class Callbacks(IOrchestrationContext context, GenerateVideoInput input)
{
    private readonly List<Task> _started = [];

    /// <summary>For <see cref="JobProgress"/>: stages are told only to who asked for them.</summary>
    public void StageEntered(JobState state)
    {
        if (input.Request.CallbackStages && !state.HasEnded()) _started.Add(AnnounceAsync(state, null));
    }

    /// <summary>Tells the end, after all stages were told.</summary>
    public async Task EndedAsync(JobState state, JobFailure? failure)
    {
        await Task.WhenAll(_started);
        await AnnounceAsync(state, failure);
    }

    private async Task AnnounceAsync(JobState state, JobFailure? failure)
    {
        if (input.Request.CallbackUrl is not { } url) return;
        var announcement = new Announcement
        {
            JobId = input.JobId,
            RunId = context.InstanceId,
            State = state,
            At = context.CurrentUtcTime,
            CallbackUrl = url,
            SealedSecret = input.Request.CallbackSecret,
            PublicBase = input.PublicBase,
            Failure = failure,
            Metadata = input.Request.Metadata,
        };
        await context.CallActivityAsync<string>(nameof(Announce), announcement, Retries.Usual);
    }
}
