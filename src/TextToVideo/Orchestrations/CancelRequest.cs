namespace TextToVideo.Orchestrations;

public sealed record CancelRequest(string? Reason);
