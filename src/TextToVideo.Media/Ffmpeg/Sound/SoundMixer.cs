using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>
/// Makes the sound of a video: voice and music are measured, mixed to the wanted loudness, encoded, and the encoded file
/// is measured again, because encoding lifts peaks. Only where that shows a miss, it is done once more.
/// </summary>
internal sealed class SoundMixer(FfmpegTool ffmpeg, WorkFolder work)
{
    public const string OutputFile = "sound.m4a";

    private const double TargetLufs = -14;
    private const double ToleranceLu = 0.5;
    private const double HighestPeakDbtp = -1;
    private const int MostTries = 4;

    /// <summary>The sound is as long as the pictures, to the sample: 1,600 samples a frame.</summary>
    public async Task<(Loudness Loudness, IReadOnlyList<string> Commands)> MixAsync(
        IReadOnlyList<VoiceTrack> voices,
        MusicUse? music,
        int totalFrames,
        CancellationToken cancellationToken)
    {
        var seconds = (double)totalFrames / FrameRate.FramesPerSecond;
        var musicFile = music is null ? null : await work.BringAsync(music.Key, cancellationToken);
        var heard = voices.Where(voice => voice.SpeechRmsDb is not null).ToList();
        var voiceLoudness = heard.Count == 0 ? Task.FromResult<double?>(null) : MeasureAsync(graph => SoundGraph.AddVoice(graph, heard), cancellationToken);
        var musicLoudness = musicFile is null ? Task.FromResult<double?>(null) : MeasureAsync(graph => SoundGraph.AddMusic(graph, musicFile, seconds), cancellationToken);
        await Task.WhenAll(voiceLoudness, musicLoudness);
        var parts = new SoundParts(heard, await voiceLoudness, musicFile, await musicLoudness, music?.LevelDb ?? 0, seconds);

        var commands = new List<string>();
        var (gainDb, limitDb) = (0.0, -1.8);
        for (var attempt = 1; ; attempt++)
        {
            commands.Add(await EncodeAsync(parts, gainDb, limitDb, totalFrames, cancellationToken));
            if (parts.IsSilent) return (new Loudness(null, null), commands);
            var measured = await MeasureOutputAsync(cancellationToken);
            var missDb = TargetLufs - (measured.IntegratedLufs ?? TargetLufs);
            var overDb = Math.Max(0, (measured.TruePeakDbtp ?? double.NegativeInfinity) - HighestPeakDbtp);
            if ((Math.Abs(missDb) <= ToleranceLu && overDb == 0) || attempt == MostTries) return (measured, commands);
            gainDb += missDb;
            if (overDb > 0) limitDb -= overDb + 0.3;
        }
    }

    private async Task<double?> MeasureAsync(Func<FilterGraph, string> add, CancellationToken cancellationToken)
    {
        var graph = new FilterGraph();
        var sound = graph.Chain(add(graph), Loudness.Filter);
        var run = await ffmpeg.RunAsync(
            [.. graph.InputArguments, "-filter_complex", $"{graph}", "-map", $"[{sound}]", "-f", "null", "-"], work.Path, cancellationToken, logLevel: "info");
        return Loudness.Parse(run.Log).IntegratedLufs;
    }

    private async Task<string> EncodeAsync(SoundParts parts, double gainDb, double limitDb, int totalFrames, CancellationToken cancellationToken)
    {
        var graph = new FilterGraph();
        var sound = SoundGraph.AddMix(graph, parts, TargetLufs, gainDb, limitDb, totalFrames);

        // ffmpeg's default search ("twoloop") takes four times as long and is not heard at this bit rate.
        var run = await ffmpeg.RunAsync(
            [
                .. graph.InputArguments, "-filter_complex", $"{graph}", "-map", $"[{sound}]",
                "-c:a", "aac", "-aac_coder", "fast", "-b:a", "192k", "-ar", "48000", "-ac", "2",
                "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact", OutputFile,
            ],
            work.Path,
            cancellationToken);
        return run.Command;
    }

    private async Task<Loudness> MeasureOutputAsync(CancellationToken cancellationToken)
    {
        var run = await ffmpeg.RunAsync(["-i", OutputFile, "-af", Loudness.FilterWithPeak, "-f", "null", "-"], work.Path, cancellationToken, logLevel: "info");
        return Loudness.Parse(run.Log);
    }
}
