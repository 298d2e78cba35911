namespace TextToVideo.Branding;

/// <summary>The title, early in the first scene, on a band in the brand's colours.</summary>
public sealed record BrandLowerThird
{
    public const int MostCharacters = 80;

    /// <summary>A smaller line under the title, at most 80 characters; null: none.</summary>
    public string? Subtitle { get; init; }
}
