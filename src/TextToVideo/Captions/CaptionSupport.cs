namespace TextToVideo.Captions;

/// <summary>What parts letters from the picture, beyond their own rim.</summary>
public enum CaptionSupport
{
    /// <summary>The style's rim is enough.</summary>
    None,

    /// <summary>A soft dark glow around the letters.</summary>
    Glow,

    /// <summary>A dark, rounded box behind the lines.</summary>
    Box,
}
