using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace TextToVideo.Services.Voices;

/// <summary>Finds the words of <see cref="WordVoice"/> in a recording: what lies between two pauses of zeros is one.</summary>
internal static class HeardWords
{
    // Shorter than any pause, longer than any run of zeros that shaping may leave in a word.
    private const double LeastPauseSeconds = 0.05;

    /// <param name="text">Its words, in order.</param>
    public static (IReadOnlyList<SpokenWord> Words, double Seconds) In(byte[] wav, string text)
    {
        var (samples, rate) = Read(wav);
        var sounds = Sounds(samples, (int)(LeastPauseSeconds * rate));
        var words = WordVoice.WordsOf(text).TakeLast(sounds.Count);
        return ([.. words.Zip(sounds, (word, sound) => new SpokenWord(word, (double)sound.From / rate, (double)sound.To / rate))], (double)samples.Length / rate);
    }

    private static List<(int From, int To)> Sounds(short[] samples, int leastPause)
    {
        var sounds = new List<(int From, int To)>();
        var lastLoud = -1;
        for (var i = 0; i < samples.Length; i++)
        {
            if (samples[i] == 0) continue;
            if (lastLoud >= 0 && i - lastLoud <= leastPause) sounds[^1] = (sounds[^1].From, i + 1);
            else sounds.Add((i, i + 1));
            lastLoud = i;
        }
        return sounds;
    }

    private static (short[] Samples, int RateHz) Read(byte[] wav)
    {
        var rate = 0;
        for (var at = 12; at + 8 <= wav.Length;)
        {
            var (id, length) = (Encoding.ASCII.GetString(wav, at, 4), BinaryPrimitives.ReadInt32LittleEndian(wav.AsSpan(at + 4)));
            var content = wav.AsSpan(at + 8, Math.Min(length, wav.Length - at - 8));
            if (id == "fmt ") rate = BinaryPrimitives.ReadInt32LittleEndian(content[4..]);
            if (id == "data") return (MemoryMarshal.Cast<byte, short>(content[..(content.Length & ~1)]).ToArray(), rate);
            at += 8 + length + (length & 1);
        }
        throw new InvalidDataException("This is no WAV file.");
    }
}
