using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Providers.Tests.Speech;

/// <summary>What stands in a file that an engine wrote: it must be a plain mono WAV with true sizes.</summary>
internal static class SpokenFile
{
    public static MonoWave Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Assert.AreEqual((uint)(bytes.Length - 8), BitConverter.ToUInt32(bytes, 4), "RIFF size");
        Assert.AreEqual((short)1, BitConverter.ToInt16(bytes, 22), "channels");
        Assert.AreEqual((short)16, BitConverter.ToInt16(bytes, 34), "bits");
        Assert.AreEqual((uint)(bytes.Length - 44), BitConverter.ToUInt32(bytes, 40), "data size");
        return WavFile.Parse(bytes);
    }

    /// <summary>The largest step from one sample to the next: a click is a step that the tone itself does not have.</summary>
    public static int LargestStep(MonoWave audio)
    {
        var largest = 0;
        for (var i = 1; i < audio.Samples.Length; i++) largest = Math.Max(largest, Math.Abs(audio.Samples[i] - audio.Samples[i - 1]));
        return largest;
    }
}
