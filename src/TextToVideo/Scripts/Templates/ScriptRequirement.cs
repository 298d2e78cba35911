namespace TextToVideo.Scripts.Templates;

/// <summary>A rule of a template's structure.</summary>
/// <param name="Most">Null: no limit.</param>
/// <param name="Advice">What to do where the rule is not kept.</param>
public sealed record ScriptRequirement(ScriptTrait Trait, int Least, int? Most, string Advice);
