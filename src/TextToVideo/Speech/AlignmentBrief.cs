namespace TextToVideo.Speech;

/// <param name="WavPath">Mono 16-bit WAV at any sample rate.</param>
/// <param name="Text">What is said, as the user wrote it.</param>
public sealed record AlignmentBrief(string WavPath, TimeSpan Duration, string Text, string Language);
