namespace TextToVideo.Captions;

/// <summary>How heavy the letters are drawn.</summary>
public enum CaptionWeight
{
    /// <summary>To be read in lines: 700 of CSS.</summary>
    Text,

    /// <summary>To be seen in passing: 800.</summary>
    Strong,

    /// <summary>A word filling the picture: 900.</summary>
    Heavy,

    /// <summary>Slender lines on a calm ground: 600.</summary>
    Light,
}
