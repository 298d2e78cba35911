namespace TextToVideo.Captions;

/// <summary>How a caption comes.</summary>
internal enum CaptionEntrance
{
    /// <summary>At once, as subtitles do.</summary>
    None,

    /// <summary>Fades in where nothing stood before it.</summary>
    Fade,

    /// <summary>Springs up from four fifths of its size.</summary>
    Spring,
}
