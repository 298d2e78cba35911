namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>What is done to a voice before it is mixed: rumble off, hissing s softened, loud syllables a little softer.</summary>
internal static class VoiceGraph
{
    /// <summary>Level at which the filters meet the voice.</summary>
    private const double InputDb = -22;

    /// <summary>Above it a voice has little but s, sh, f and ch.</summary>
    private const int SibilanceHz = 5_000;

    /// <summary>
    /// A sharp s is only 6 to 10 dB below the whole voice; soft ones stay below the threshold. ffmpeg's own `deesser` does nothing to speech at
    /// small intensities, takes 14 dB off at some and nothing at full, so the band is compressed on its own.
    /// </summary>
    private const string Soften = "acompressor=threshold=-34dB:ratio=3:attack=1:release=40:knee=4dB:detection=rms";

    /// <summary>2.5 to 1 above the voice's own level.</summary>
    private const string Even = "acompressor=threshold=-22dB:ratio=2.5:attack=8:release=120:knee=6dB";

    public static string Add(FilterGraph graph, IReadOnlyList<VoiceTrack> voices)
    {
        var tracks = voices.Select(voice => Add(graph, voice)).ToList();
        return tracks.Count == 1 ? tracks[0] : graph.Chain(tracks, $"amix=inputs={tracks.Count}:normalize=0:duration=longest");
    }

    private static string Add(FilterGraph graph, VoiceTrack voice)
    {
        var level = graph.Chain(
            graph.AddInput(voice.FileName, "a", MediaInput.Own("wav")),
            $"aresample={SoundGraph.SampleRateHz},highpass=f=70,volume={InputDb - voice.SpeechRmsDb!.Value:0.##}dB");
        var (low, high) = graph.Cross(level, SibilanceHz);
        return graph.Chain([low, graph.Chain(high, Soften)], $"amix=inputs=2:normalize=0,{Even}");
    }
}
