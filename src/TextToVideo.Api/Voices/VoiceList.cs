using TextToVideo.Api.Problems;
using TextToVideo.Failures;
using TextToVideo.Requests;
using TextToVideo.Speech;

namespace TextToVideo.Api.Voices;

/// <summary>The voices of all engines. One that does not answer hides none of the others.</summary>
public sealed class VoiceList(IEnumerable<ISpeechSynthesizer> engines)
{
    /// <param name="language">Null: any.</param>
    public async Task<VoicesAnswer> ReadAsync(string? language, CancellationToken cancellationToken)
    {
        var voices = new List<Voice>();
        var warnings = new List<string>();
        foreach (var engine in engines)
        {
            try
            {
                voices.AddRange(await engine.ListVoicesAsync(cancellationToken));
            }
            catch (TextToVideoException e)
            {
                warnings.Add($"{engine.Engine}: {MachinePaths.Hide(e.Message)}");
            }
        }
        return new VoicesAnswer([.. voices.Where(voice => language is null || Speaks(voice, language))], warnings);
    }

    private static bool Speaks(Voice voice, string language) =>
        voice.Languages.Any(spoken => LanguageTag.Primary(spoken) == LanguageTag.Primary(language));
}
