using TextToVideo.Footage;

namespace TextToVideo.Illustrations;

public sealed record Illustration
{
    /// <summary>From back to front. The first is the backdrop: opaque, and larger than the frame by its margin of motion.</summary>
    public required IReadOnlyList<IllustrationLayer> Layers { get; init; }

    /// <summary>What is to be seen, in a few words: for the storyboard and for the blind.</summary>
    public required string Description { get; init; }

    /// <summary>Light and dark of the layers together, at rest, see <see cref="PictureTones"/>; null where it was not sampled.</summary>
    public string? Tones { get; init; }

    public IReadOnlyList<Attribution> Attributions { get; init; } = [];
}
