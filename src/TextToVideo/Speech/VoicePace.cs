using TextToVideo.Failures;

namespace TextToVideo.Speech;

/// <summary>How fast the voice speaks that a narration will get, for those who count words before there is sound.</summary>
public sealed class VoicePace(IEnumerable<ISpeechSynthesizer> engines, VoiceChoice? choice = null)
{
    private const double UsualWordsPerMinute = 160;

    private readonly VoiceChoice _choice = choice ?? new VoiceChoice([]);

    /// <param name="voice">Null: the best for the language.</param>
    /// <returns>Words a minute; a usual voice's where there is none. That it is missing is said when it should speak.</returns>
    public async Task<double> OfAsync(string? voice, string language, double rate, CancellationToken cancellationToken)
    {
        var voices = new List<Voice>();
        foreach (var engine in engines)
        {
            try
            {
                voices.AddRange(await engine.ListVoicesAsync(cancellationToken));
            }
            catch (TextToVideoException)
            {
                // The pace of another voice is near enough.
            }
        }
        try
        {
            return _choice.Choose(voices, voice, language, []).WordsPerMinute * rate;
        }
        catch (TextToVideoException)
        {
            return UsualWordsPerMinute * rate;
        }
    }
}
