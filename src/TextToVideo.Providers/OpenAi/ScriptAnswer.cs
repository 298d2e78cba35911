namespace TextToVideo.Providers.OpenAi;

internal sealed record ScriptAnswer(string? Title, string? Narration);
