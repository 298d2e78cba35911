namespace TextToVideo.Speech;

/// <param name="Words">One for each of <see cref="ScriptWords.Split"/> of the text, in order, never overlapping, inside the audio.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record WordTimings(IReadOnlyList<TimedWord> Words, WordTimingMethod Method, double Confidence);
