namespace TextToVideo.Rendering;

/// <summary>A part of a picture, in shares of its width and height, 0 to 1.</summary>
public sealed record PicturePart(double Left, double Top, double Width, double Height)
{
    /// <summary>Shares that are written and read again are the same.</summary>
    public static PicturePart Of(double left, double top, double width, double height) =>
        new(Math.Round(left, 4), Math.Round(top, 4), Math.Round(width, 4), Math.Round(height, 4));
}
