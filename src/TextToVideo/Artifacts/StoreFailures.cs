using TextToVideo.Failures;

namespace TextToVideo.Artifacts;

/// <summary>Failures that every store can meet, said the same way by each.</summary>
public static class StoreFailures
{
    public static TextToVideoException Full(string where, Exception cause) =>
        new("storage.full", FailureCategory.Resource, $"No space is left in {where}. Free some space, then run the job again; finished steps are kept.", isRetryable: false, cause);

    public static TextToVideoException ReadOnly(string where, Exception cause) =>
        new("storage.read_only", FailureCategory.Configuration, $"{where} cannot be written to. Choose another folder or change its permissions.", isRetryable: false, cause);
}
