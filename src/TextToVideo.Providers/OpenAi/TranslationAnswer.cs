namespace TextToVideo.Providers.OpenAi;

internal sealed record TranslationAnswer(string? Title, IReadOnlyList<string?>? Texts);
