using TextToVideo.Failures;

namespace TextToVideo.Speech;

/// <summary>How fast the voice speaks that a narration will get, for those who count words before there is sound.</summary>
public sealed class VoicePace(VoiceFinder voices)
{
    /// <param name="voice">Null: the best for the language.</param>
    /// <returns>Words a minute; a usual voice's where there is none. That it is missing is said when it should speak.</returns>
    public async Task<double> OfAsync(string? voice, string language, double rate, CancellationToken cancellationToken)
    {
        try
        {
            // Where an engine cannot be asked, the pace of another's voice is near enough.
            return (await voices.FindAsync(voice, language, [], cancellationToken)).WordsPerMinute * rate;
        }
        catch (TextToVideoException)
        {
            return Voice.UsualWordsPerMinute * rate;
        }
    }
}
