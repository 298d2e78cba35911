using TextToVideo.Failures;

namespace TextToVideo.Jobs;

/// <summary>What was asked cannot be done to a job in that state.</summary>
public sealed class JobStateException(JobState state, string message)
    : TextToVideoException("job.wrong_state", FailureCategory.Validation, message)
{
    public JobState State { get; } = state;
}
