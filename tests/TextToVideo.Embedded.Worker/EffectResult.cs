namespace TextToVideo.Embedded.Worker;

/// <param name="Value">The same for every run.</param>
/// <param name="Run">Another for every run: shows which run's result was recorded.</param>
public sealed record EffectResult(string Name, string Value, Guid Run);
