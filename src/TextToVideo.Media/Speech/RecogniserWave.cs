using TextToVideo.Media.Processes;
using TextToVideo.Waves;

namespace TextToVideo.Media.Speech;

/// <summary>A recording as recognisers were trained: 16 kHz, and a header of exactly 44 bytes, which some skip unread.</summary>
internal sealed class RecogniserWave(ToolRunner runner)
{
    private const int RateHz = 16_000;
    private const int ShortestSamples = RateHz + (RateHz / 5);

    public async Task WriteAsync(string from, string to, CancellationToken cancellationToken)
    {
        var wave = await WavFile.ReadAsync(from, cancellationToken);
        if (wave.SampleRateHz != RateHz) wave = await ResampleAsync(from, to + ".16k.wav", cancellationToken);
        await WavFile.WriteAsync(to, Padded(wave), cancellationToken);
    }

    /// <summary>Whisper hears nothing at all in less than a second.</summary>
    private static MonoWave Padded(MonoWave wave) =>
        wave.Samples.Length >= ShortestSamples ? wave : new MonoWave([.. wave.Samples, .. new short[ShortestSamples - wave.Samples.Length]], wave.SampleRateHz);

    private async Task<MonoWave> ResampleAsync(string from, string to, CancellationToken cancellationToken)
    {
        await runner.RunAsync(
            new ToolInvocation
            {
                Tool = "ffmpeg",
                Arguments = ["-nostdin", "-v", "error", "-y", "-i", "file:" + Path.GetFullPath(from), "-ar", $"{RateHz}", "-ac", "1", "-c:a", "pcm_s16le", "-f", "wav", to],
            },
            cancellationToken);
        return await WavFile.ReadAsync(to, cancellationToken);
    }
}
