using TextToVideo.Artifacts;
using TextToVideo.Costs;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Orchestrations;

/// <summary>A published video: its files, and what is known of it.</summary>
public sealed record VideoResult
{
    public required ArtifactKey Video { get; init; }

    /// <summary>JPEG.</summary>
    public required ArtifactKey Thumbnail { get; init; }

    public required ArtifactKey Srt { get; init; }

    public required ArtifactKey Vtt { get; init; }

    public required ArtifactKey Ass { get; init; }

    public required ArtifactKey Storyboard { get; init; }

    public required ArtifactKey AttributionJson { get; init; }

    public required ArtifactKey AttributionText { get; init; }

    /// <summary>Inputs, versions, hashes and encoder commands.</summary>
    public required ArtifactKey Manifest { get; init; }

    public required string Title { get; init; }

    public required FrameSize Frame { get; init; }

    public required double Seconds { get; init; }

    public required long Bytes { get; init; }

    public required int Scenes { get; init; }

    public double? LoudnessLufs { get; init; }

    public double? TruePeakDbtp { get; init; }

    /// <summary>Null where nothing could be spoken.</summary>
    public string? Voice { get; init; }

    /// <summary>The least sure method that any scene needed.</summary>
    public WordTimingMethod? WordTiming { get; init; }

    /// <summary>The lowest of all scenes, 0 to 1.</summary>
    public double? WordConfidence { get; init; }

    /// <summary>What a careful editor would correct.</summary>
    public IReadOnlyList<string> QualityWarnings { get; init; } = [];

    /// <summary>That of the job, with all its videos, as it stood when this one was published; null where nothing was used of paid services.</summary>
    public JobCost? Cost { get; init; }
}
