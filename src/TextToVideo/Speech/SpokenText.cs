namespace TextToVideo.Speech;

/// <param name="Words">
/// One for each of <see cref="ScriptWords.Split"/> of the text, timed from the start of the WAV; null where the engine gives no times.
/// </param>
/// <param name="CharactersBilled">0 for local engines.</param>
public sealed record SpokenText(IReadOnlyList<TimedWord>? Words, int CharactersBilled = 0)
{
    /// <summary>What the engine could not do as asked, such as a pace beyond its range.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
