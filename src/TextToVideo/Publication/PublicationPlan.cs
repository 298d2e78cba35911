using System.Text.Json.Serialization;
using TextToVideo.Artifacts;
using TextToVideo.Footage;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Publication;

/// <summary>All that is known of a finished job, from which its files are written.</summary>
public sealed record PublicationPlan
{
    public required string JobId { get; init; }

    public required VideoRequest Request { get; init; }

    /// <summary>Without its scenes: of a long script they would not fit into a history beside what became of them.</summary>
    public required Storyboard Storyboard { get; init; }

    /// <summary>Where the storyboard lies that is to be among the video's files (<see cref="Storyboards.StoryboardPlace"/>); null: it is there already.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StoryboardPlace { get; init; }

    public required RenderSettings Settings { get; init; }

    public required FinishedVideo Finished { get; init; }

    /// <summary>In the order of the video.</summary>
    public required IReadOnlyList<RenderedPart> Segments { get; init; }

    public required IReadOnlyList<PublishedScene> Scenes { get; init; }

    public required IReadOnlyList<Attribution> Attributions { get; init; }

    public ArtifactKey? Music { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }
}
