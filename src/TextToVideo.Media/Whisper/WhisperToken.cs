namespace TextToVideo.Media.Whisper;

/// <summary>A piece of text as the model put it out.</summary>
/// <param name="Text">Whole characters; begins with a blank where a word does.</param>
/// <param name="Probability">0 to 1.</param>
internal sealed record WhisperToken(string Text, TimeSpan Start, TimeSpan End, double Probability);
