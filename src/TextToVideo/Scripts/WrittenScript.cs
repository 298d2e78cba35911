namespace TextToVideo.Scripts;

public sealed record WrittenScript(string Narration, string? Title, IReadOnlyList<string> Warnings);
