using TextToVideo.Failures;
using TextToVideo.Media.Waves;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Speech;

/// <summary>Picks the voice, has its engine speak, and shapes what it spoke.</summary>
public sealed class WaveNarrator(IEnumerable<ISpeechSynthesizer> synthesizers, VoiceFinder voices, PitchShifter pitch) : INarrator
{
    public string SettingsOf(string voiceName)
    {
        ArgumentNullException.ThrowIfNull(voiceName);
        return synthesizers.FirstOrDefault(synthesizer => voiceName.StartsWith(synthesizer.Engine + ":", StringComparison.Ordinal))?.SettingsOf(voiceName) ?? "";
    }

    public async Task<Narration> NarrateAsync(NarrationBrief brief, string wavPath, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var warnings = new List<string>();
        var voice = await voices.FindAsync(brief.VoiceName, brief.Language, warnings, cancellationToken);
        var synthesizer = synthesizers.First(candidate => candidate.Engine == voice.Engine);
        var rawPath = Path.ChangeExtension(wavPath, ".raw.wav");
        try
        {
            var semitones = brief.PitchSemitones ?? 0;
            var spoken = await synthesizer.SpeakAsync(
                new SpeechBrief(brief.Text, voice, brief.Language, brief.Rate) { PitchSemitones = voice.ShiftsPitch ? semitones : 0 }, rawPath, cancellationToken);
            warnings.AddRange(spoken.Warnings);
            var isShifted = semitones == 0 || voice.ShiftsPitch || await TryShiftAsync(rawPath, voice.Name, semitones, warnings, cancellationToken);
            var shaped = SpeechShaper.Shape(await WavFile.ReadAsync(rawPath, cancellationToken), spoken.Words);
            await WavFile.WriteAsync(wavPath, shaped.Wave, cancellationToken);
            return new Narration
            {
                Duration = shaped.Wave.Duration,
                SampleRateHz = shaped.Wave.SampleRateHz,
                Voice = voice.Name,
                Words = shaped.Words is null ? null : new WordTimings(shaped.Words, WordTimingMethod.Engine, Confidence: 1),
                Warnings = warnings,
                // What was bought is kept as it is.
                IsMakeshift = !isShifted && spoken.CharactersBilled == 0,
            };
        }
        finally
        {
            File.Delete(rawPath);
        }
    }

    private async Task<bool> TryShiftAsync(string rawPath, string voice, double semitones, List<string> warnings, CancellationToken cancellationToken)
    {
        try
        {
            await pitch.ShiftAsync(rawPath, semitones, cancellationToken);
            return true;
        }
        catch (TextToVideoException failure) when (!failure.EndsJob)
        {
            // The same words for every scene, so that one warning is left of them.
            warnings.Add($"The voice '{voice}' keeps its own pitch: ffmpeg could not shift it ({failure.Code}). It needs to be built with rubberband.");
            return false;
        }
    }
}
