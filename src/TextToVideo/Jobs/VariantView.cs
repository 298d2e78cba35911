using TextToVideo.Orchestrations;
using TextToVideo.Variants;

namespace TextToVideo.Jobs;

/// <summary>One video of a job that makes several.</summary>
public sealed record VariantView
{
    public required Variant Variant { get; init; }

    public required JobStatus Status { get; init; }

    /// <summary>Set as soon as it is published, also where others go on or have failed.</summary>
    public VideoResult? Video { get; init; }

    /// <summary>Where the job's run ended without it: what the last run before that made of it.</summary>
    public EarlierVideo? Earlier { get; init; }
}
