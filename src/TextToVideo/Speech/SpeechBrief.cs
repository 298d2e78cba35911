namespace TextToVideo.Speech;

/// <param name="Text">As the user wrote it; the engine's adapter makes it speakable.</param>
/// <param name="Voice">One of the engine's own.</param>
/// <param name="Rate">0.5 to 2; 1 is the voice's own pace.</param>
public sealed record SpeechBrief(string Text, Voice Voice, string Language, double Rate)
{
    /// <summary>-6 to 6; 0 is the voice's own. Asked only of voices that <see cref="Voice.ShiftsPitch"/>.</summary>
    public double PitchSemitones { get; init; }
}
