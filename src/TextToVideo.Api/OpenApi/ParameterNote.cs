using Microsoft.OpenApi;

namespace TextToVideo.Api.OpenApi;

/// <summary>A header or query parameter that a handler reads by itself.</summary>
/// <param name="Choices">The only words it takes; null: any of its type.</param>
internal sealed record ParameterNote(string Name, ParameterPlace Place, string Description)
{
    public bool IsRequired { get; init; }

    public JsonSchemaType Type { get; init; } = JsonSchemaType.String;

    public IReadOnlyList<string>? Choices { get; init; }
}
