using System.Text.Json.Serialization;

namespace TextToVideo.Rendering;

/// <summary>All that is to be heard. It needs no picture, so it is mixed while the scenes are rendered.</summary>
public sealed record SoundPlan
{
    public required IReadOnlyList<NarrationUse> Narrations { get; init; }

    /// <summary>Before all else; null: nothing. Narrations and music begin after it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClipSound? Intro { get; init; }

    /// <summary>After all else; null: nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClipSound? Outro { get; init; }

    /// <summary>Null: no music.</summary>
    public MusicUse? Music { get; init; }

    /// <summary>Of the video: the sound is as long, to the sample.</summary>
    public required int TotalFrames { get; init; }

    /// <summary>Null (courses before <see cref="Orchestrations.GenerateVideo.SoundMeasuredApart"/>): the step finds it by measuring what it mixed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MixLevel? Level { get; init; }

    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}
