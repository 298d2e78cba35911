namespace TextToVideo.Illustrations;

/// <summary>One picture of an illustration and where it stands in the frame at rest.</summary>
public sealed record IllustrationLayer
{
    /// <summary>In the folder that was drawn to.</summary>
    public required string FileName { get; init; }

    /// <summary>Pixels of the frame from its left edge to the layer's; negative where the layer begins outside.</summary>
    public required int X { get; init; }

    public required int Y { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    public LayerMotion Motion { get; init; }

    /// <summary>How far the motion goes from end to end, in pixels of the frame; the place at rest is its middle.</summary>
    public double Reach { get; init; }

    /// <summary>Seconds after the scene's start at which the layer enters; 0: it is there from the first frame.</summary>
    public double EntersAt { get; init; }
}
