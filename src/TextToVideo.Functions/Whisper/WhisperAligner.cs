using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Whisper;
using TextToVideo.Speech;
using Whisper.net;

namespace TextToVideo.Functions.Whisper;

/// <summary>Hears a recording with a Whisper model in this process, and gives its times to the script's own words.</summary>
public sealed class WhisperAligner(WhisperModel model, RecogniserSamples samples, IOptions<WhisperOptions> options) : IWordAligner
{
    public string Name => "whisper";

    public string Settings => options.Value.Identity;

    public async Task<WordTimings?> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        if (!options.Value.IsSetUp || WhisperLanguages.Find(brief.Language) is not { } language) return null;

        // Native code minds a cancellation only after some seconds: whoever cancels does not wait for it.
        var heard = await HearAsync(brief, language, cancellationToken).WaitAsync(cancellationToken);
        return heard is null ? null : HeardScript.Align(brief, heard, WordTimingMethod.Whisper);
    }

    private async Task<IReadOnlyList<RecognisedWord>?> HearAsync(AlignmentBrief brief, string language, CancellationToken cancellationToken)
    {
        var wave = await samples.ReadAsync(brief.WavPath, cancellationToken);
        try
        {
            return await model.UseAsync(language, factory => HearAsync(factory, wave, language, cancellationToken), cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException and not TextToVideoException)
        {
            // Native code fails in many ways (no library for this machine, a broken model); each leaves it to the next aligner.
            throw new TextToVideoException("alignment.failed", FailureCategory.Processing, $"Whisper could not hear the recording: {e.Message}", innerException: e);
        }
    }

    private static async Task<List<RecognisedWord>> HearAsync(WhisperFactory factory, float[] wave, string language, CancellationToken cancellationToken)
    {
        // Segments of one word: the times of words are then those of segments.
        await using var processor = factory.CreateBuilder()
            .WithLanguage(language)
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
}
