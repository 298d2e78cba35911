using System.Text.Json;
using TextToVideo.Costs;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>How a job ended: with a video, or with the reason why there is none.</summary>
public sealed record ResultAnswer : VideoFiles
{
    public required string JobId { get; init; }

    /// <summary>COMPLETED, FAILED or CANCELLED.</summary>
    public required JobState Status { get; init; }

    public required int Attempt { get; init; }

    /// <summary>Null where the job completed.</summary>
    public JobFailure? Failure { get; init; }

    /// <summary>Each video of a job that makes several, with its own state; those that are finished are here also where others have failed.</summary>
    public IReadOnlyList<VariantResultAnswer>? Variants { get; init; }

    /// <summary>What the job used of paid services, over all its attempts, however it ended.</summary>
    public JobCost? Cost { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public required IReadOnlyList<StageTime> Stages { get; init; }

    public JsonElement? Metadata { get; init; }
}
