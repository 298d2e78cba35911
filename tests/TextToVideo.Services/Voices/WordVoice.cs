using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using TextToVideo.Services.Control;

namespace TextToVideo.Services.Voices;

/// <summary>
/// Speaks word by word with flite and puts the words together with pauses of pure zeros, which no word has inside. So it is
/// known when each word is said, and can be seen in any recording of it.
/// </summary>
internal static class WordVoice
{
    public static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(0.09);

    private const double SentencePauseSeconds = 0.25;
    private const int FliteRateHz = 16_000;
    private const int HeaderBytes = 44;

    // Quieter than this at a word's ends is not the word.
    private const short Threshold = 200;

    private static readonly ConcurrentDictionary<string, short[]> Known = new(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> WordsOf(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit));

    public static async Task<Spoken> SpeakAsync(string text, double speed, CancellationToken cancellationToken)
    {
        var samples = new List<short>();
        var words = new List<SpokenWord>();
        foreach (var word in WordsOf(text))
        {
            var sound = await SayAsync(word.Trim('.', ',', ';', ':', '!', '?', '"', '\''), cancellationToken);
            var start = (double)samples.Count / Spoken.SampleRateHz;
            samples.AddRange(Stretch(sound, FliteRateHz * speed / Spoken.SampleRateHz));
            words.Add(new SpokenWord(word, start, (double)samples.Count / Spoken.SampleRateHz));
            var pause = word[^1] is '.' or '!' or '?' ? SentencePauseSeconds : ShortestPause.TotalSeconds;
            samples.AddRange(new short[(int)(pause * Spoken.SampleRateHz)]);
        }
        return new Spoken([.. samples], words);
    }

    private static async Task<short[]> SayAsync(string word, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(word, out var known)) return known;
        var path = Path.GetTempFileName();
        try
        {
            await Tool.RunAsync("flite", ["-voice", "rms", "-t", word, "-o", path], cancellationToken);
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            return Known[word] = Trim(MemoryMarshal.Cast<byte, short>(bytes.AsSpan(HeaderBytes, (bytes.Length - HeaderBytes) & ~1)).ToArray());
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static short[] Trim(short[] samples)
    {
        var first = Array.FindIndex(samples, sample => Math.Abs((int)sample) >= Threshold);
        var last = Array.FindLastIndex(samples, sample => Math.Abs((int)sample) >= Threshold);
        return first < 0 ? [Threshold] : samples[first..(last + 1)];
    }

    /// <param name="step">Samples of the source for one of the result.</param>
    private static IEnumerable<short> Stretch(short[] source, double step)
    {
        for (var at = 0.0; at < source.Length - 1; at += step)
        {
            var (left, share) = ((int)at, at - (int)at);
            var value = (short)((source[left] * (1 - share)) + (source[left + 1] * share));
            yield return value == 0 ? (short)1 : value;
        }
    }
}
