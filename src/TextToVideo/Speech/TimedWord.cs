namespace TextToVideo.Speech;

/// <summary>A word of the script, as written, and when it is said.</summary>
public sealed record TimedWord(string Text, TimeSpan Start, TimeSpan End);
