namespace TextToVideo.Failures;

/// <summary>A step saw that its job was cancelled and stopped.</summary>
public sealed class JobCancelledException(string jobId, Exception? innerException = null)
    : TextToVideoException(FailureCode, FailureCategory.Processing, $"Job '{jobId}' was cancelled.", innerException: innerException)
{
    public const string FailureCode = "job.cancelled";
}
