using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Whisper;
using TextToVideo.Requests;
using TextToVideo.Speech;

namespace TextToVideo.Functions.Whisper;

/// <summary>Hears a recording with a Whisper model in this process, and gives its times to the script's own words.</summary>
public sealed class WhisperAligner(WhisperModel model, RecogniserSamples samples, IOptions<WhisperOptions> options) : IWordAligner
{
    public string Name => "whisper";

    public async Task<WordTimings?> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        if (!options.Value.IsSetUp) return null;
        var heard = await HearAsync(brief, cancellationToken);
        return HeardScript.Align(brief, heard, WordTimingMethod.Whisper);
    }

    private async Task<IReadOnlyList<RecognisedWord>> HearAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        var wave = await samples.ReadAsync(brief.WavPath, cancellationToken);
        try
        {
            var factory = await model.LoadAsync(cancellationToken);

            // Segments of one word: the times of words are then those of segments.
            await using var processor = factory.CreateBuilder()
                .WithLanguage(LanguageTag.Primary(brief.Language))
                .WithTokenTimestamps()
                .WithMaxSegmentLength(1)
                .SplitOnWord()
                .Build();
            var words = new List<RecognisedWord>();
            await foreach (var segment in processor.ProcessAsync(wave, cancellationToken))
            {
                if (segment.Text.Trim() is { Length: > 0 } text) words.Add(new RecognisedWord(text, segment.Start, segment.End));
            }
            return words;
        }
        catch (Exception e) when (e is not OperationCanceledException and not TextToVideoException)
        {
            // Native code fails in many ways (no library for this machine, a broken model); each leaves it to the next aligner.
            throw new TextToVideoException("alignment.failed", FailureCategory.Processing, $"Whisper could not hear the recording: {e.Message}", innerException: e);
        }
    }
}
