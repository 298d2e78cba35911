using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Waves;
using TextToVideo.Speech;

namespace TextToVideo.Media.Speech;

/// <summary>Picks the voice, has its engine speak, and shapes what it spoke.</summary>
public sealed class WaveNarrator(IEnumerable<ISpeechSynthesizer> synthesizers, IOptions<SpeechOptions> options, PitchShifter pitch) : INarrator
{
    private readonly VoiceChoice _choice = new(options.Value.EnginesInOrder);

    public async Task<Narration> NarrateAsync(NarrationBrief brief, string wavPath, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var warnings = new List<string>();
        var voice = _choice.Choose(await ListVoicesAsync(brief, warnings, cancellationToken), brief.VoiceName, brief.Language, warnings);
        var synthesizer = synthesizers.First(candidate => candidate.Engine == voice.Engine);
        var rawPath = Path.ChangeExtension(wavPath, ".raw.wav");
        try
        {
            var semitones = brief.PitchSemitones ?? 0;
            var spoken = await synthesizer.SpeakAsync(
                new SpeechBrief(brief.Text, voice, brief.Language, brief.Rate) { PitchSemitones = voice.ShiftsPitch ? semitones : 0 }, rawPath, cancellationToken);
            warnings.AddRange(spoken.Warnings);
            if (semitones != 0 && !voice.ShiftsPitch) await ShiftAsync(rawPath, voice.Name, semitones, warnings, cancellationToken);
            var shaped = SpeechShaper.Shape(await WavFile.ReadAsync(rawPath, cancellationToken), spoken.Words);
            await WavFile.WriteAsync(wavPath, shaped.Wave, cancellationToken);
            return new Narration
            {
                Duration = shaped.Wave.Duration,
                SampleRateHz = shaped.Wave.SampleRateHz,
                Voice = voice.Name,
                Words = shaped.Words is null ? null : new WordTimings(shaped.Words, WordTimingMethod.Engine, Confidence: 1),
                Warnings = warnings,
            };
        }
        finally
        {
            File.Delete(rawPath);
        }
    }

    private async Task ShiftAsync(string rawPath, string voice, double semitones, List<string> warnings, CancellationToken cancellationToken)
    {
        try
        {
            await pitch.ShiftAsync(rawPath, semitones, cancellationToken);
        }
        catch (TextToVideoException failure) when (!failure.EndsJob)
        {
            // The same words for every scene, so that one warning is left of them.
            warnings.Add($"The voice '{voice}' keeps its own pitch: ffmpeg could not shift it ({failure.Code}). It needs to be built with rubberband.");
        }
    }

    /// <summary>Of the named voice's engine alone, or of all: one engine that is out of order is no reason not to speak with another.</summary>
    private async Task<List<Voice>> ListVoicesAsync(NarrationBrief brief, List<string> warnings, CancellationToken cancellationToken)
    {
        var voices = new List<Voice>();
        var named = synthesizers.Where(candidate => brief.VoiceName?.StartsWith(candidate.Engine + ":", StringComparison.Ordinal) == true).ToArray();
        foreach (var synthesizer in named.Length > 0 ? named : synthesizers)
        {
            try
            {
                voices.AddRange(await synthesizer.ListVoicesAsync(cancellationToken));
            }
            catch (TextToVideoException failure) when (named.Length == 0 && !failure.EndsJob)
            {
                warnings.Add($"The voices of {synthesizer.Engine} are not available: {failure.Message}");
            }
        }
        return voices;
    }
}
