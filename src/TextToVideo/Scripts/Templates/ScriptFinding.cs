namespace TextToVideo.Scripts.Templates;

/// <param name="Found">What was counted.</param>
/// <param name="Advice">What to do.</param>
public sealed record ScriptFinding(ScriptTrait Trait, int Found, string Advice);
