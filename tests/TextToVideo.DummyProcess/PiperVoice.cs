using System.Globalization;
using TextToVideo.Waves;

namespace TextToVideo.DummyProcess;

/// <summary>Takes what Piper takes, refuses what one of its two programs does not know, and hums.</summary>
internal static class PiperVoice
{
    private const int RateHz = 22_050;

    private static readonly string[] Known = ["--model", "--output_file", "--length_scale", "--sentence_silence", "--speaker"];

    public static async Task<int> SpeakAsync(string[] arguments)
    {
        var options = arguments.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
        if (options.Keys.FirstOrDefault(option => !Known.Contains(option)) is { } unknown) throw new ArgumentException($"Piper has no option '{unknown}'.");
        if (!File.Exists(options["--model"])) throw new FileNotFoundException("No such voice.", options["--model"]);

        var text = await Console.In.ReadLineAsync() ?? throw new InvalidDataException("No text on standard input.");
        var seconds = 0.1 * text.Length * double.Parse(options["--length_scale"], CultureInfo.InvariantCulture);
        short[] hum = [.. Enumerable.Range(0, (int)(seconds * RateHz)).Select(i => (short)(8_000 * Math.Sin(2 * Math.PI * 150 * i / RateHz)))];
        await WavFile.WriteAsync(options["--output_file"], new MonoWave(hum, RateHz), CancellationToken.None);
        return 0;
    }
}
