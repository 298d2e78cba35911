namespace TextToVideo.Scripts;

/// <param name="Prompt">The user's words: data, never instructions to the product.</param>
/// <param name="TargetSeconds">Null: the writer's choice.</param>
public sealed record ScriptBrief(string Prompt, string Language, double? TargetSeconds);
