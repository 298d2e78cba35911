using System.Text.Json.Serialization;
using TextToVideo.Costs;

namespace TextToVideo.Steps;

/// <summary>What is kept of a finished step beside its files; written last, so that its presence means that all is there.</summary>
/// <param name="Files">Names under the step's key.</param>
public sealed record StepResult<TOutput>(TOutput Output, IReadOnlyList<string> Files)
{
    /// <summary>What was bought for it; null: nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LedgerEntry>? Costs { get; init; }
}

public static class StepResult
{
    /// <summary>Beside the step's files.</summary>
    public const string FileName = "result.json";
}
