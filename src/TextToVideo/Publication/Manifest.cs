using TextToVideo.Artifacts;
using TextToVideo.Costs;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Speech;

namespace TextToVideo.Publication;

public sealed record Manifest
{
    public required string Product { get; init; }

    public required string Renderer { get; init; }

    public required string Captions { get; init; }

    public required VideoRequest Request { get; init; }

    public required string VideoSha256 { get; init; }

    /// <summary>Of the storyboard that it was made from; null in older ones.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? StoryboardSha256 { get; init; }

    public required AssembledVideo Video { get; init; }

    public required IReadOnlyList<ManifestScene> Scenes { get; init; }

    public required IReadOnlyList<ManifestSegment> Segments { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>That of the whole job when the video was published; null where nothing was used of paid services.</summary>
    public JobCost? Cost { get; init; }
}

public sealed record ManifestScene(string Id, double StartSeconds, double Seconds, string Shows, string? Voice, WordTimingMethod WordTiming, double Confidence);

public sealed record ManifestSegment(ArtifactKey Key, int Frames, string Sha256, string Command);
