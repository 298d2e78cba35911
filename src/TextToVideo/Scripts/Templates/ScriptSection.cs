namespace TextToVideo.Scripts.Templates;

/// <param name="Share">Part of the whole length, 0 to 1; the sections of a template add up to 1.</param>
/// <param name="Hint">What belongs there.</param>
public sealed record ScriptSection(string Name, double Share, string Hint);
