namespace TextToVideo.Captions;

/// <summary>A word of the script on screen, or a piece of one that is too long for a line.</summary>
/// <param name="SpaceBefore">False after a Chinese or Japanese character, and for the second and later pieces of a word.</param>
public sealed record CaptionWord(string Text, TimeSpan Start, TimeSpan End, bool SpaceBefore)
{
    /// <summary>Says more than the words around it: a number, a name, what the sentence is about.</summary>
    public bool IsKey { get; init; }
}
