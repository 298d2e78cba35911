namespace TextToVideo.Media.Illustrations.Painting;

/// <summary>Time of day, so to speak: the same palette family in another light.</summary>
internal enum SkyMood
{
    Bright,
    Warm,
    Deep,
}
