using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>Something designed that plays in a scene like a figure.</summary>
/// <param name="Body">SVG elements, from (0, 0) on.</param>
/// <param name="IsPanel">True for a panel that stands on the ground; false for letters in the air.</param>
/// <param name="Words">For the scene's description.</param>
internal sealed record Card(string Body, double Width, double Height, bool IsPanel, string Words)
{
    public Box Box => new(0, 0, Width, Height);
}
