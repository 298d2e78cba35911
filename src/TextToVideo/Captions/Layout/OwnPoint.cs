namespace TextToVideo.Captions.Layout;

/// <summary>Whether the point at a word's end is the word's own, so that it ends no sentence.</summary>
internal enum OwnPoint
{
    None,

    /// <summary>U.S. · a.m. · etc.</summary>
    Own,

    /// <summary>The word says nothing without the next one: Dr. Smith · No. 5 · 3. Oktober · 5 km · Apollo 11.</summary>
    Leaning,
}
