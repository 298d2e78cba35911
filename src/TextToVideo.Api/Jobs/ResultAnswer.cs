using System.Text.Json;
using TextToVideo.Costs;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>How a job ended: with a video, or with the reason why there is none; after a retry that failed, with the video that it had before.</summary>
public sealed record ResultAnswer : VideoFiles
{
    public required string JobId { get; init; }

    /// <summary>COMPLETED, FAILED or CANCELLED.</summary>
    public required JobState Status { get; init; }

    public required int Attempt { get; init; }

    /// <summary>Which attempt made the video whose files are named here: an earlier one where this one ended without. Null: there is no video.</summary>
    public int? VideoAttempt { get; init; }

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
