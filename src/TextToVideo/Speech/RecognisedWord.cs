namespace TextToVideo.Speech;

/// <summary>What a recogniser heard, in its own spelling.</summary>
public sealed record RecognisedWord(string Text, TimeSpan Start, TimeSpan End);
