using TextToVideo.Captions;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Api.Jobs;

/// <summary>How one of a job's videos ended.</summary>
public sealed record VariantResultAnswer : VideoFiles
{
    /// <summary>Of what it differs in: `9x16-de-karaoke`.</summary>
    public required string Name { get; init; }

    public required Aspect Aspect { get; init; }

    public required string Language { get; init; }

    public required CaptionStyleName Captions { get; init; }

    /// <summary>COMPLETED, FAILED or CANCELLED.</summary>
    public required JobState Status { get; init; }

    /// <summary>Which attempt made the video whose files are named here: an earlier one where this one ended without. Null: there is no video.</summary>
    public int? VideoAttempt { get; init; }

    /// <summary>Null where it completed.</summary>
    public JobFailure? Failure { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }
}
