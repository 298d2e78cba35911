using TextToVideo.Media.Processes;
using TextToVideo.Media.Waves;

namespace TextToVideo.Media.Pocketsphinx;

/// <summary>A recording as the acoustic model was trained: 16 kHz, and a header of exactly 44 bytes, which are skipped unread.</summary>
internal sealed class RecogniserWave(ToolRunner runner)
{
    private const int RateHz = 16_000;

    public async Task WriteAsync(string from, string to, CancellationToken cancellationToken)
    {
        var wave = await WavFile.ReadAsync(from, cancellationToken);
        if (wave.SampleRateHz != RateHz) wave = await ResampleAsync(from, to + ".16k.wav", cancellationToken);
        await WavFile.WriteAsync(to, wave, cancellationToken);
    }

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
