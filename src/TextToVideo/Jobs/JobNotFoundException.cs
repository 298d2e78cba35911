using TextToVideo.Failures;

namespace TextToVideo.Jobs;

public sealed class JobNotFoundException(string jobId)
    : TextToVideoException("job.not_found", FailureCategory.Validation, $"There is no job '{jobId}'.");
