namespace TextToVideo.Embedded.Hosting;

/// <param name="Problem">What is wrong, for an operator; null while nothing is. A running engine may have one too: an instance that cannot go on.</param>
public sealed record EngineHealth(EngineStatus Status, string? Problem);
