using TextToVideo.Media.Processes;
using TextToVideo.Media.Temporary;
using TextToVideo.Waves;

namespace TextToVideo.Functions.Whisper;

/// <summary>A recording as the model was trained: 16 kHz, one channel, -1 to 1.</summary>
public sealed class RecogniserSamples(ToolRunner runner)
{
    private const int RateHz = 16_000;

    public async Task<float[]> ReadAsync(string wavPath, CancellationToken cancellationToken)
    {
        var wave = await WavFile.ReadAsync(wavPath, cancellationToken);
        if (wave.SampleRateHz != RateHz) wave = await ResampleAsync(wavPath, cancellationToken);
        return Array.ConvertAll(wave.Samples, sample => sample / 32_768f);
    }

    private async Task<MonoWave> ResampleAsync(string wavPath, CancellationToken cancellationToken)
    {
        var folder = TempFolders.Create("whisper");
        try
        {
            var resampled = Path.Combine(folder.FullName, "speech.wav");
            await runner.RunAsync(
                new ToolInvocation
                {
                    Tool = "ffmpeg",
                    Arguments = ["-nostdin", "-v", "error", "-y", "-i", "file:" + Path.GetFullPath(wavPath), "-ar", $"{RateHz}", "-ac", "1", "-c:a", "pcm_s16le", "-f", "wav", resampled],
                },
                cancellationToken);
            return await WavFile.ReadAsync(resampled, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
