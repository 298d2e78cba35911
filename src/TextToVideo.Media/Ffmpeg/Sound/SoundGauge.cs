using TextToVideo.Artifacts;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>Measures the sound of a video as it was encoded, because encoding lifts peaks.</summary>
internal sealed class SoundGauge(FfmpegTool ffmpeg, IArtifactStore store)
{
    private const string InputFile = "sound.m4a";

    public async Task<MeasuredSound> MeasureAsync(string path, CancellationToken cancellationToken)
    {
        await using var work = new WorkFolder(store);
        FileLink.Create(work.File(InputFile), path);
        var run = await ffmpeg.RunAsync(["-i", InputFile, "-af", Loudness.FilterWithPeak, "-f", "null", "-"], work.Path, cancellationToken, logLevel: "info");
        var loudness = Loudness.Parse(run.Log);
        return loudness.IntegratedLufs > MeasuredSound.HushLufs ? new MeasuredSound(loudness.IntegratedLufs, loudness.TruePeakDbtp) : MeasuredSound.Nothing;
    }
}
