using TextToVideo.Artifacts;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>
/// Makes the sound of a video: the voice is filtered, voice and music are measured, mixed to the wanted loudness and encoded.
/// </summary>
internal sealed class SoundMixer(FfmpegTool ffmpeg, IArtifactStore store)
{
    private const string OutputFile = "sound.m4a";
    private const string VoiceFile = "voice.wav";

    private readonly MusicGauge _gauge = new(ffmpeg, store);

    public async Task<IReadOnlyList<string>> MixAsync(SoundPlan plan, MixLevel level, string path, CancellationToken cancellationToken)
    {
        await using var work = new WorkFolder(store);
        var parts = await PartsAsync(plan, work, cancellationToken);
        var command = await EncodeAsync(parts, level, plan.TotalFrames, work, cancellationToken);
        work.Deliver(OutputFile, path);
        return [.. parts.Commands, command];
    }

    private async Task<SoundParts> PartsAsync(SoundPlan plan, WorkFolder work, CancellationToken cancellationToken)
    {
        var introFrames = plan.Intro?.Frames ?? 0;
        var seconds = (double)(plan.TotalFrames - introFrames - (plan.Outro?.Frames ?? 0)) / FrameRate.FramesPerSecond;
        var begin = FrameRate.ToTime(introFrames);
        var musicFile = plan.Music is null ? null : await work.BringAsync(plan.Music.Key, cancellationToken);
        var narrations = plan.Narrations.Select(narration => narration with { StartsAt = narration.StartsAt - begin }).ToList();
        var voices = await new VoiceTracks(store, work).WriteAsync(narrations, cancellationToken);
        var heard = voices.Where(voice => voice.SpeechRmsDb is not null).ToList();
        var voice = heard.Count == 0 ? Task.FromResult<FilteredVoice?>(null) : FilterAsync(heard, work, cancellationToken);
        var music = musicFile is null ? Task.FromResult<double?>(null) : _gauge.MeasureAsync(plan.Music!, musicFile, seconds, work.Path, cancellationToken);
        await Task.WhenAll(voice, music);
        return new SoundParts(VoiceFile, (await voice)?.Lufs, musicFile, plan.Music?.Loop, await music, plan.Music?.LevelDb ?? 0, seconds)
        {
            Quiet = QuietSpan.Between(narrations, seconds, SoundGraph.LongestPauseSeconds),
            Intro = await BringAsync(plan.Intro, work, cancellationToken),
            Outro = await BringAsync(plan.Outro, work, cancellationToken),
            Commands = (await voice)?.Command is { } command ? [command] : [],
        };
    }

    private static async Task<SoundClip?> BringAsync(ClipSound? clip, WorkFolder work, CancellationToken cancellationToken) =>
        clip is null ? null : new SoundClip(clip.Key is { } key ? await work.BringAsync(key, cancellationToken) : null, clip.Frames);

    /// <summary>Filters the voice once, for measuring and mixing. In floating point: what is louder than full scale is brought down when it is mixed.</summary>
    private async Task<FilteredVoice?> FilterAsync(IReadOnlyList<VoiceTrack> voices, WorkFolder work, CancellationToken cancellationToken)
    {
        var graph = new FilterGraph();
        var sound = graph.Chain(VoiceGraph.Add(graph, voices), Loudness.Filter);
        var run = await ffmpeg.RunAsync(
            [.. graph.InputArguments, "-filter_complex", $"{graph}", "-map", $"[{sound}]", "-c:a", "pcm_f32le", "-map_metadata", "-1", "-fflags", "+bitexact", VoiceFile],
            work.Path,
            cancellationToken,
            logLevel: "info");
        return new FilteredVoice(Loudness.Parse(run.Log).IntegratedLufs, run.Command);
    }

    private async Task<string> EncodeAsync(SoundParts parts, MixLevel level, int totalFrames, WorkFolder work, CancellationToken cancellationToken)
    {
        var graph = new FilterGraph();
        var sound = SoundGraph.AddMix(graph, parts, level, totalFrames);

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

    /// <param name="Lufs">Null: silent.</param>
    private sealed record FilteredVoice(double? Lufs, string Command);
}
