namespace TextToVideo.Speech;

/// <param name="Warnings">Which aligners failed, and why.</param>
public sealed record AlignedWords(WordTimings Timings, IReadOnlyList<string> Warnings);
