using TextToVideo.Costs;

namespace TextToVideo.Scripts;

public sealed record WrittenScript(string Narration, string? Title, IReadOnlyList<string> Warnings)
{
    /// <summary>Empty for writers that cost nothing.</summary>
    public IReadOnlyList<ProviderUsage> Usage { get; init; } = [];
}
