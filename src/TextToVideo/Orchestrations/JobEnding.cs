using TextToVideo.Costs;
using TextToVideo.Failures;

namespace TextToVideo.Orchestrations;

/// <summary>Failures of a step that no fallback may cover up.</summary>
internal static class JobEnding
{
    public static bool Is(string code) => code is JobCancelledException.FailureCode or CostLimitException.FailureCode;
}
