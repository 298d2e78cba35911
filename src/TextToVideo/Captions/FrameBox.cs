namespace TextToVideo.Captions;

/// <summary>A part of a frame, in pixels.</summary>
public readonly record struct FrameBox(double Left, double Top, double Right, double Bottom)
{
    public double Area => Math.Max(0, Right - Left) * Math.Max(0, Bottom - Top);

    /// <summary>Of the part that both cover.</summary>
    public double SharedWith(FrameBox other) =>
        new FrameBox(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom)).Area;
}
