namespace TextToVideo.Steps;

/// <summary>Names what a step does and which recipe it follows; both are part of its artifacts' keys.</summary>
/// <param name="Version">Raise it when the same inputs would give another output.</param>
public readonly record struct StepName(string Name, string Version);
