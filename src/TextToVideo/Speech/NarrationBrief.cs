namespace TextToVideo.Speech;

/// <param name="VoiceName">From the voice list; null: the best for the language.</param>
/// <param name="Rate">0.5 to 2; 1 is the voice's own pace.</param>
public sealed record NarrationBrief(string Text, string Language, string? VoiceName, double Rate)
{
    /// <summary>-6 to 6; null: the voice's own.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public double? PitchSemitones { get; init; }

    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}
