namespace TextToVideo.Branding;

/// <summary>A card of 3.5 seconds after the last scene: a text, and who made what was shown.</summary>
public sealed record BrandEndCard
{
    public const int MostCharacters = 120;

    /// <summary>How long it stands; the music ends with it.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(3.5);

    /// <summary>At most 120 characters; null: the video's title.</summary>
    public string? Text { get; init; }

    /// <summary>Whether makers of clips, pictures and music are named.</summary>
    public bool Credits { get; init; } = true;
}
