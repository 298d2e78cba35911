namespace TextToVideo.Speech;

/// <summary>What a recogniser heard, in its own spelling.</summary>
/// <param name="Probability">0 to 1: how sure it was; 1 where it does not tell.</param>
public sealed record RecognisedWord(string Text, TimeSpan Start, TimeSpan End, double Probability = 1);
