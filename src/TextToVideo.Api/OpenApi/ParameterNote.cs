namespace TextToVideo.Api.OpenApi;

/// <summary>A header or query parameter that a handler reads by itself.</summary>
/// <param name="Choices">The only words it takes; null: any text, or a number.</param>
internal sealed record ParameterNote(string Name, ParameterPlace Place, string Description)
{
    public bool IsRequired { get; init; }

    public bool IsNumber { get; init; }

    public IReadOnlyList<string>? Choices { get; init; }
}
