namespace TextToVideo.Captions;

/// <summary>A word of the script on screen, or a piece of one that is too long for a line.</summary>
/// <param name="SpaceBefore">False after a Chinese or Japanese character, and for the second and later pieces of a word.</param>
public sealed record CaptionWord(string Text, TimeSpan Start, TimeSpan End, bool SpaceBefore);
