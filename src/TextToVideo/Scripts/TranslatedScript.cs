namespace TextToVideo.Scripts;

/// <param name="Texts">One for each that was given, in their order.</param>
public sealed record TranslatedScript(string Title, IReadOnlyList<string> Texts, IReadOnlyList<string> Warnings);
