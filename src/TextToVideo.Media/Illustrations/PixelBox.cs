namespace TextToVideo.Media.Illustrations;

/// <summary>In pixels of the frame.</summary>
internal readonly record struct PixelBox(int X, int Y, int Width, int Height);
