namespace TextToVideo.Captions.Ass;

/// <summary>How a character takes part in ordering a line (Unicode standard annex 9), as far as captions need it told apart.</summary>
internal enum BidiClass
{
    Left,
    Right,
    Number,
    Neutral,
}
