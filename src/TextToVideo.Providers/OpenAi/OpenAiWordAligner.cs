using TextToVideo.Failures;
using TextToVideo.Speech;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Has a transcription service hear the recording, and gives its times to the script's own words.</summary>
internal sealed class OpenAiWordAligner(OpenAiTranscriber transcriber) : IWordAligner
{
    // Less than this in common, and it was another text that was heard (or the model made one up, as it does with silence).
    private const double LeastConfidence = 0.4;

    public string Name => OpenAiEndpoint.Code;

    public async Task<WordTimings?> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var heard = await transcriber.HearAsync(brief, cancellationToken);
        var timings = WordSequenceAligner.Align(brief.Text, brief.Language, heard, brief.Duration, WordTimingMethod.Whisper);
        if (timings.Confidence >= LeastConfidence) return timings;
        var words = string.Join(' ', heard.Take(8).Select(word => word.Text));
        throw new TextToVideoException(
            "alignment.other_text", FailureCategory.Processing, FormattableString.Invariant($"Little of the script was heard in its recording ({timings.Confidence:P0}): \"{words}…\"."));
    }
}
