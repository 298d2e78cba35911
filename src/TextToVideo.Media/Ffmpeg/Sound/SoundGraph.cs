namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>The filters between the recordings and the encoder.</summary>
internal static class SoundGraph
{
    public const int SampleRateHz = 48_000;
    private const int SamplesPerFrame = SampleRateHz / Rendering.FrameRate.FramesPerSecond;

    /// <summary>Level at which the compressor meets the voice.</summary>
    private const double CompressorInputDb = -22;

    /// <summary>By how much music comes up where nobody speaks.</summary>
    private const double DuckDb = 6;

    /// <summary>
    /// Where nothing is heard for longer than a pause, under an end card or a clip without sound, the hush alone is taken for a
    /// fault: air that stirs softly, 36 dB below the voice, is not.
    /// </summary>
    private const double AirAmplitude = 0.02;

    private const double LongestPauseSeconds = 2;
    private const double AirFadeSeconds = 0.9;

    private const double FadeInSeconds = 0.5;
    private const double FadeOutSeconds = 2.5;

    /// <summary>
    /// The hush of a quiet room, 50 dB below the voice. Digital silence between sentences sounds like a fault, on
    /// headphones above all. The seed makes it the same each time.
    /// </summary>
    private const double RoomToneAmplitude = 0.005;

    /// <summary>Rumble off, hissing s softened, loud syllables a little softer: 2.5 to 1 above the voice's own level.</summary>
    public static string AddVoice(FilterGraph graph, IReadOnlyList<VoiceTrack> voices)
    {
        var tracks = voices
            .Select(voice => graph.Chain(
                graph.AddInput(voice.FileName, "a", MediaInput.Own("wav")),
                $"aresample={SampleRateHz},highpass=f=70,volume={CompressorInputDb - voice.SpeechRmsDb!.Value:0.##}dB," +
                "deesser=i=0.3:m=0.5:f=0.5,acompressor=threshold=-22dB:ratio=2.5:attack=8:release=120:knee=6dB"))
            .ToList();
        return tracks.Count == 1 ? tracks[0] : graph.Chain(tracks, $"amix=inputs={tracks.Count}:normalize=0:duration=longest");
    }

    /// <summary>From the start, again and again, for as long as the video lasts.</summary>
    public static string AddMusic(FilterGraph graph, string file, double seconds) => graph.Chain(
        graph.AddInput(file, "a:0", ["-stream_loop", "-1", "-t", $"{seconds:0.######}", .. MediaInput.Guards]),
        $"aresample={SampleRateHz},aformat=channel_layouts=stereo");

    /// <param name="gainDb">Correction after a first attempt.</param>
    /// <param name="limitDb">Highest sample, dBFS.</param>
    public static string AddMix(FilterGraph graph, SoundParts parts, double targetLufs, double gainDb, double limitDb, int totalFrames)
    {
        var mix = parts switch
        {
            { HasVoice: true, HasMusic: true } => AddDucked(graph, parts, targetLufs),
            { HasVoice: true } => AddInRoom(graph, parts, targetLufs),
            { HasMusic: true } => AddFadedMusic(graph, parts, targetLufs - parts.MusicLufs!.Value),
            _ => graph.Chain([], $"anullsrc=r={SampleRateHz}:cl=stereo"),
        };
        mix = AddAround(graph, mix, parts, totalFrames);
        var samples = (long)totalFrames * SamplesPerFrame;
        return graph.Chain(mix, $"{Gain(gainDb)},alimiter=limit={Math.Pow(10, limitDb / 20):0.####}:attack=5:release=60:level=0,apad,atrim=end_sample={samples}");
    }

    private static string AddInRoom(FilterGraph graph, SoundParts parts, double targetLufs)
    {
        var voice = graph.Chain(AddVoice(graph, parts.Voices), $"{Gain(targetLufs - parts.VoiceLufs!.Value)},{Stereo}");
        List<string> all = [voice, AddNoise(graph, RoomToneAmplitude, 4000, parts.Seconds)];
        var air = parts.Seconds - parts.QuietFromSeconds;
        if (air > LongestPauseSeconds) all.Add(graph.Chain(AddAir(graph, air), $"adelay=delays={parts.QuietFromSeconds * 1000:0}:all=1"));
        return graph.Chain(all, $"amix=inputs={all.Count}:normalize=0:duration=longest");
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
        var seconds = (double)clip.Frames / Rendering.FrameRate.FramesPerSecond;
        var sound = clip.FileName is { } file ? graph.AddInput(file, "a", MediaInput.Own("wav"))
            : parts.IsSilent ? graph.Chain([], $"anullsrc=r={SampleRateHz}:cl=stereo")
            : AddAir(graph, seconds);
        return graph.Chain(sound, Whole(clip.Frames));
    }

    private static string AddAir(FilterGraph graph, double seconds)
    {
        var fade = Math.Min(AirFadeSeconds, seconds / 3);
        return graph.Chain(
            AddNoise(graph, AirAmplitude, 1600, seconds),
            $"afade=t=in:d={fade:0.######},afade=t=out:st={seconds - fade:0.######}:d={fade:0.######}");
    }

    private static string AddNoise(FilterGraph graph, double amplitude, int highestHz, double seconds) =>
        graph.Chain([], $"anoisesrc=r={SampleRateHz}:c=pink:a={amplitude}:seed=1:d={seconds:0.######},lowpass=f={highestHz},{Stereo}");

    private static string Whole(int frames) => $"aresample={SampleRateHz},{Stereo},apad,atrim=end_sample={(long)frames * SamplesPerFrame}";

    private static string AddDucked(FilterGraph graph, SoundParts parts, double targetLufs)
    {
        var voice = graph.Chain(AddVoice(graph, parts.Voices), $"{Gain(targetLufs - parts.VoiceLufs!.Value)},{Stereo},apad=whole_dur={parts.Seconds:0.######}");
        var voices = graph.Split(voice, "asplit", 2);
        var music = AddFadedMusic(graph, parts, targetLufs + parts.MusicLevelDb + DuckDb - parts.MusicLufs!.Value);

        // Speech at the target stands about 12 dB above the threshold; at 2 to 1 that takes 6 dB off the music.
        var ducked = graph.Chain([music, voices[1]], "sidechaincompress=threshold=-29dB:ratio=2:attack=40:release=500:detection=rms");
        return graph.Chain([voices[0], ducked], "amix=inputs=2:normalize=0:duration=longest");
    }

    private static string AddFadedMusic(FilterGraph graph, SoundParts parts, double gainDb)
    {
        var fadeOut = Math.Min(FadeOutSeconds, parts.Seconds / 2);
        return graph.Chain(
            AddMusic(graph, parts.MusicFile!, parts.Seconds),
            $"{Gain(gainDb)},afade=t=in:d={FadeInSeconds},afade=t=out:st={parts.Seconds - fadeOut:0.######}:d={fadeOut:0.######}");
    }

    private const string Stereo = "aformat=channel_layouts=stereo";

    private static string Gain(double db) => $"volume={db:0.##}dB";
}
