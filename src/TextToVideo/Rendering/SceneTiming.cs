namespace TextToVideo.Rendering;

/// <summary>What the timeline needs to know of a scene.</summary>
/// <param name="NarrationLength">Trimmed; zero where nothing is said.</param>
/// <param name="EndsSentence">The pause after it is longer.</param>
/// <param name="MinimumLength">Shown at least this long.</param>
public sealed record SceneTiming(TimeSpan NarrationLength, bool EndsSentence, TimeSpan MinimumLength);
