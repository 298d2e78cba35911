using TextToVideo.Speech;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Has a transcription service hear the recording, and gives its times to the script's own words.</summary>
internal sealed class OpenAiWordAligner(OpenAiTranscriber transcriber) : IWordAligner
{
    public string Name => OpenAiEndpoint.Code;

    public async Task<WordTimings?> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return HeardScript.Align(brief, await transcriber.HearAsync(brief, cancellationToken), WordTimingMethod.Whisper);
    }
}
