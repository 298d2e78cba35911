using TextToVideo.Costs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;

namespace TextToVideo.Jobs;

/// <summary>A job as its user sees it.</summary>
public sealed record JobView
{
    public required string JobId { get; init; }

    /// <summary>1 for the first run, one more for each retry.</summary>
    public required int Attempt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When its current run was asked for.</summary>
    public required DateTimeOffset AttemptCreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required JobStatus Status { get; init; }

    /// <summary>Set once the job is completed.</summary>
    public VideoResult? Video { get; init; }

    /// <summary>Where this run ended without a video: that of the last run before it which made one. Null in lists.</summary>
    public EarlierVideo? Earlier { get; init; }

    /// <summary>Where it makes several videos; null in lists.</summary>
    public IReadOnlyList<VariantView>? Variants { get; init; }

    /// <summary>What it has used of paid services so far, over all its runs; null in lists.</summary>
    public JobCost? Cost { get; init; }

    /// <summary>Null in lists.</summary>
    public VideoRequest? Request { get; init; }
}
