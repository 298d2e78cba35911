namespace TextToVideo.Media.Illustrations.Painting;

/// <param name="At">0 to 1 along the gradient.</param>
internal readonly record struct ColorStop(double At, Color Color, double Opacity = 1);
