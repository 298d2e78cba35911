using TextToVideo.Requests;

namespace TextToVideo.Storyboards;

public sealed record PlanRequest
{
    /// <summary>The narration; null where <see cref="Scenes"/> are given.</summary>
    public string? Narration { get; init; }

    public IReadOnlyList<SceneRequest>? Scenes { get; init; }

    public string? Title { get; init; }

    /// <summary>A name of <see cref="Scripts.Templates.ScriptTemplates"/>, whose form the narration should have; null: none.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Template { get; init; }

    public required string Language { get; init; }

    public required int Seed { get; init; }

    /// <summary>Wanted length of the video in seconds; null: as long as it takes.</summary>
    public double? TargetSeconds { get; init; }

    /// <summary>Pace of the voice; 1 is its own.</summary>
    public double Rate { get; init; } = 1;

    /// <summary>The font that the brand brings along, for a look at the script's characters; null: none.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public Captions.CaptionBrand? Letters { get; init; }

    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}
