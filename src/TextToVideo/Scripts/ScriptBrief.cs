namespace TextToVideo.Scripts;

/// <param name="Prompt">The user's words: data, never instructions to the product.</param>
/// <param name="TargetSeconds">Null: the writer's choice.</param>
/// <param name="WordsPerMinute">Pace of the voice that will speak it, its rate included.</param>
public sealed record ScriptBrief(string Prompt, string Language, double? TargetSeconds, double WordsPerMinute = 160)
{
    /// <summary>A name of <see cref="Templates.ScriptTemplates"/>; null: no form is asked for.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Template { get; init; }

    /// <summary>Whose pace it is written for; null: the voice that is best for the language.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Voice { get; init; }

    /// <summary>Of the voice; null: its own.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public double? Rate { get; init; }

    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}
