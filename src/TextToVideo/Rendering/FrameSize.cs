namespace TextToVideo.Rendering;

/// <summary>Pixels; both even, as 4:2:0 video wants.</summary>
public readonly record struct FrameSize(int Width, int Height)
{
    public bool IsPortrait => Height > Width;

    /// <summary>The shorter side: what captions and margins are scaled by.</summary>
    public int ShortSide => Math.Min(Width, Height);

    public override string ToString() => $"{Width}x{Height}";
}
