using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Icons;

/// <param name="Body">SVG elements.</param>
/// <param name="View">The part of the plane that the body is drawn in.</param>
/// <param name="Bounds">What it covers of that: where its feet are.</param>
internal sealed record Icon(IconName Name, string Body, Box View, Box Bounds);
