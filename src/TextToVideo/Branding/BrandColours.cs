namespace TextToVideo.Branding;

/// <summary>Each `#rrggbb`; null: the product's own.</summary>
public sealed record BrandColours
{
    /// <summary>The word being said, key words, bars.</summary>
    public string? Accent { get; init; }

    /// <summary>Letters.</summary>
    public string? Text { get; init; }

    /// <summary>Behind letters, where they have a ground of their own.</summary>
    public string? Background { get; init; }
}
