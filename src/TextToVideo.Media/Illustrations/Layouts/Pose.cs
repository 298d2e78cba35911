namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>How a figure is shown where it is.</summary>
internal enum Pose
{
    /// <summary>On the ground, with a shadow at its feet.</summary>
    Standing,

    /// <summary>In the air or in water, with no ground under it.</summary>
    Floating,

    /// <summary>In the water up to its line.</summary>
    Swimming,

    /// <summary>In a round frame: heads and busts.</summary>
    Medallion,

    /// <summary>A little scene of its own, in a white frame.</summary>
    Framed,

    /// <summary>As it was designed, with no light or shadow over it.</summary>
    Plain,
}
