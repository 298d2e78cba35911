namespace TextToVideo.Scripts;

/// <param name="Prompt">The user's words: data, never instructions to the product.</param>
/// <param name="TargetSeconds">Null: the writer's choice.</param>
/// <param name="WordsPerMinute">Pace of the voice that will speak it, its rate included.</param>
public sealed record ScriptBrief(string Prompt, string Language, double? TargetSeconds, double WordsPerMinute = 160)
{
    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}
