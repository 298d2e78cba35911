namespace TextToVideo.Captions.Layout;

/// <param name="SpaceBefore">Where it does not begin a line.</param>
public readonly record struct TitlePiece(string Text, bool SpaceBefore);
