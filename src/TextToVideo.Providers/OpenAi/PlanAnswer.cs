using System.Text.Json.Serialization;

namespace TextToVideo.Providers.OpenAi;

internal sealed record PlanAnswer(string? Title, IReadOnlyList<PlannedScene?>? Scenes);

/// <param name="Text">Word for word from the script.</param>
internal sealed record PlannedScene(string? Text, IReadOnlyList<string?>? Keywords, IReadOnlyList<string?>? Queries, [property: JsonPropertyName("shot")] string? Shot);
