namespace TextToVideo.Rendering;

/// <summary>Where the part of a picture that is shown has come to at a moment.</summary>
/// <param name="Frame">Of the shot; may lie before its first and after its last one, where it is seen dissolving.</param>
/// <param name="At">Of the part's left side, or of its upper one where it is as wide as the picture; in shares of the picture, as in <see cref="PicturePart"/>.</param>
public sealed record PanStop(int Frame, double At);
