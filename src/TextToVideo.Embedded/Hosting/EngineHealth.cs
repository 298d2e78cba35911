namespace TextToVideo.Embedded.Hosting;

/// <param name="Problem">What is wrong, for an operator; null while nothing is.</param>
public sealed record EngineHealth(EngineStatus Status, string? Problem);
