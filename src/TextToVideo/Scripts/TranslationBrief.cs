using System.Text.Json.Serialization;

namespace TextToVideo.Scripts;

/// <param name="Texts">Of the scenes, in order; data, never instructions to the product.</param>
/// <param name="From">BCP 47, as is <paramref name="To"/>.</param>
public sealed record TranslationBrief(string Title, IReadOnlyList<string> Texts, string From, string To)
{
    /// <summary>Whose letters will show it; null: no brand's. No part of the translation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Brand { get; init; }

    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}
