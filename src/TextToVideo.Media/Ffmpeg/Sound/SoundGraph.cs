using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>The filters between the recordings and the encoder.</summary>
internal static class SoundGraph
{
    public const int SampleRateHz = 48_000;
    private const int SamplesPerFrame = SampleRateHz / FrameRate.FramesPerSecond;

    /// <summary>By how much music comes up where nobody speaks.</summary>
    private const double DuckDb = 6;

    /// <summary>
    /// Where nothing is heard for longer than a pause, between narrations, under an end card or a clip without sound, the hush alone is
    /// taken for a fault: air that stirs softly, 36 dB below the voice, is not.
    /// </summary>
    private const double AirAmplitude = 0.02;
    private const int AirHighestHz = 1600;

    public const double LongestPauseSeconds = 2;
    private const double AirFadeSeconds = 0.9;

    /// <summary>
    /// The hush of a quiet room, 50 dB below the voice. Digital silence between sentences sounds like a fault, on
    /// headphones above all. The seed makes it the same each time.
    /// </summary>
    private const double RoomToneAmplitude = 0.005;

    public static string AddMix(FilterGraph graph, SoundParts parts, MixLevel level, int totalFrames)
    {
        var scenes = parts switch
        {
            { HasVoice: true, HasMusic: true } => AddDucked(graph, parts),
            { HasVoice: true } => AddVoiceInAir(graph, parts),
            { HasMusic: true } => AddFadedMusic(graph, parts, MixLevel.TargetLufs - parts.MusicLufs!.Value),
            _ => graph.Chain([], $"anullsrc=r={SampleRateHz}:cl=stereo:d={parts.Seconds:0.######}"),
        };
        var room = AddNoise(graph, RoomToneAmplitude, 4000, (double)totalFrames / FrameRate.FramesPerSecond);
        string[] sounds = [AddAround(graph, scenes, parts, totalFrames), room];
        var samples = (long)totalFrames * SamplesPerFrame;
        return graph.Chain(sounds, $"amix=inputs={sounds.Length}:normalize=0:duration=longest,{Gain(level.GainDb)},alimiter=limit={Math.Pow(10, level.LimitDb / 20):0.####}:attack=5:release=60:level=0,apad,atrim=end_sample={samples}");
    }

    private static string AddVoice(FilterGraph graph, SoundParts parts) =>
        graph.Chain(graph.AddInput(parts.VoiceFile, "a", MediaInput.Own("wav")), $"{Gain(MixLevel.TargetLufs - parts.VoiceLufs!.Value)},{Stereo}");

    private static string AddVoiceInAir(FilterGraph graph, SoundParts parts)
    {
        var voice = AddVoice(graph, parts);
        if (parts.Quiet.Count == 0) return voice;
        var swells = string.Join('+', parts.Quiet.Select(span => span.Swell(AirFadeSeconds)));
        var stirred = graph.Chain(AddNoise(graph, AirAmplitude, AirHighestHz, parts.Seconds), $"volume='{swells}':eval=frame");
        return graph.Chain([voice, stirred], "amix=inputs=2:normalize=0:duration=longest");
    }

    /// <summary>What is heard before and after the scenes, each to the sample.</summary>
    private static string AddAround(FilterGraph graph, string scenes, SoundParts parts, int totalFrames)
    {
        if (parts.Intro is null && parts.Outro is null) return scenes;
        var frames = totalFrames - (parts.Intro?.Frames ?? 0) - (parts.Outro?.Frames ?? 0);
        List<string> all = [graph.Chain(scenes, Whole(frames))];
        if (parts.Intro is { } intro) all.Insert(0, AddClip(graph, intro, parts));
        if (parts.Outro is { } outro) all.Add(AddClip(graph, outro, parts));
        return graph.Chain(all, $"concat=n={all.Count}:v=0:a=1");
    }

    private static string AddClip(FilterGraph graph, SoundClip clip, SoundParts parts)
    {
        var seconds = (double)clip.Frames / FrameRate.FramesPerSecond;
        var sound = clip.FileName is { } file ? graph.AddInput(file, "a", MediaInput.Own("wav"))
            : parts.IsSilent ? graph.Chain([], $"anullsrc=r={SampleRateHz}:cl=stereo")
            : AddAir(graph, seconds);
        return graph.Chain(sound, Whole(clip.Frames));
    }

    private static string AddAir(FilterGraph graph, double seconds)
    {
        var fade = Math.Min(AirFadeSeconds, seconds / 3);
        return graph.Chain(
            AddNoise(graph, AirAmplitude, AirHighestHz, seconds),
            $"afade=t=in:d={fade:0.######},afade=t=out:st={seconds - fade:0.######}:d={fade:0.######}");
    }

    private static string AddNoise(FilterGraph graph, double amplitude, int highestHz, double seconds) =>
        graph.Chain([], $"anoisesrc=r={SampleRateHz}:c=pink:a={amplitude}:seed=1:d={seconds:0.######},lowpass=f={highestHz},{Stereo}");

    private static string Whole(int frames) => $"aresample={SampleRateHz},{Stereo},apad,atrim=end_sample={(long)frames * SamplesPerFrame}";

    private static string AddDucked(FilterGraph graph, SoundParts parts)
    {
        var voice = graph.Chain(AddVoice(graph, parts), $"apad=whole_dur={parts.Seconds:0.######}");
        var voices = graph.Split(voice, "asplit", 2);
        var music = AddFadedMusic(graph, parts, MixLevel.TargetLufs + parts.MusicLevelDb + DuckDb - parts.MusicLufs!.Value);

        // Speech at the target stands about 12 dB above the threshold; at 2 to 1 that takes 6 dB off the music.
        var ducked = graph.Chain([music, voices[1]], "sidechaincompress=threshold=-29dB:ratio=2:attack=40:release=500:detection=rms");
        return graph.Chain([voices[0], ducked], "amix=inputs=2:normalize=0:duration=longest");
    }

    private static string AddFadedMusic(FilterGraph graph, SoundParts parts, double gainDb)
    {
        var cut = MusicCut.Of(parts.MusicLoop, parts.Seconds);
        return graph.Chain(
            MusicGraph.Add(graph, parts.MusicFile!, parts.MusicLoop, parts.Seconds),
            $"{Gain(gainDb)},afade=t=in:d={cut.FadeInSeconds},afade=t=out:st={parts.Seconds - cut.FadeOutSeconds:0.######}:d={cut.FadeOutSeconds:0.######}");
    }

    private const string Stereo = "aformat=channel_layouts=stereo";

    private static string Gain(double db) => $"volume={db:0.##}dB";
}
