namespace TextToVideo.Api.Health;

public sealed record LiveAnswer(string Status);
