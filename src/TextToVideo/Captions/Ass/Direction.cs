namespace TextToVideo.Captions.Ass;

internal enum Direction
{
    LeftToRight,
    RightToLeft,
}
