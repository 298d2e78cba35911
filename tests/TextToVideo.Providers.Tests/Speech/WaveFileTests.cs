using TextToVideo.Speech;

namespace TextToVideo.Providers.Tests.Speech;

[TestClass]
public sealed class WaveFileTests
{
    [TestMethod]
    [DataRow(null)]
    [DataRow(0u)]
    [DataRow(0xFFFFFFFFu)]
    [DataRow(0x7FFFFFFFu)]
    public void Read_WhateverSizeTheHeaderClaims_GivesAllSamples(uint? claimed)
    {
        var audio = WaveFile.Read(WavSamples.Tone(0.5, dataSize: claimed));

        Assert.AreEqual((12_000, 24_000), (audio.Samples.Length, audio.SampleRateHz));
        Assert.AreEqual(16_000, audio.Samples[0]);
    }

    [TestMethod]
    public void Read_OtherChunksBeforeTheSound_AreSkipped() => Assert.HasCount(2400, WaveFile.Read(WavSamples.Tone(0.1, extraChunk: new byte[27])).Samples);

    [TestMethod]
    public void Read_Stereo_IsMixedDown()
    {
        var audio = WaveFile.Read(WavSamples.Tone(0.1, 44_100, channels: 2));
        Assert.AreEqual((4410, (short)16_000), (audio.Samples.Length, audio.Samples[0]));
    }

    [TestMethod]
    public void Read_OtherThan16Bits_SaysSo()
    {
        var e = Assert.ThrowsExactly<InvalidDataException>(() => WaveFile.Read(WavSamples.Tone(0.1, bits: 8)));
        StringAssert.Contains(e.Message, "8 bits");
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("ID3 mp3 after all, and long enough to be a header of forty-four bytes")]
    [DataRow("RIFF....WAVE")]
    [DataRow("RIFF....WAVEdata")]
    public void Read_NoWav_IsRefused(string content) =>
        Assert.ThrowsExactly<InvalidDataException>(() => WaveFile.Read(System.Text.Encoding.ASCII.GetBytes(content)));

    [TestMethod]
    public async Task Write_Audio_ReadsBackTheSame()
    {
        using var folder = new TempFolder();
        var path = folder.File("a.wav");
        var audio = new PcmAudio([0, 1, -1, short.MaxValue, short.MinValue], 22_050);

        await WaveFile.WriteAsync(path, audio, CancellationToken.None);

        var read = SpokenFile.Read(path);
        CollectionAssert.AreEqual(audio.Samples, read.Samples);
        Assert.AreEqual(22_050, read.SampleRateHz);
    }
}
