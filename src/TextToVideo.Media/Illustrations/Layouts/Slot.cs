namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>A place in a layout.</summary>
/// <param name="X">Share of the frame's width.</param>
/// <param name="Size">Share of the chief figure's size.</param>
/// <param name="Height">Where it floats, as a share of the way from the top to the ground.</param>
/// <param name="Depth">Where it stands: 0 in front, 1 near the horizon, where the air lies over it and it moves less.</param>
internal readonly record struct Slot(double X, double Size, double Height = 0.55, double Depth = 0);
