using TextToVideo.Waves;

namespace TextToVideo.Providers.Tests.Speech;

/// <summary>WAV as speech services send it: a header that is written before the length is known, more channels, other chunks.</summary>
[TestClass]
public sealed class ServiceWavTests
{
    [TestMethod]
    [DataRow(null)]
    [DataRow(0u)]
    [DataRow(0xFFFFFFFFu)]
    [DataRow(0x7FFFFFFFu)]
    public void Parse_WhateverSizeTheHeaderClaims_GivesAllSamples(uint? claimed)
    {
        var audio = WavFile.Parse(WavSamples.Tone(0.5, dataSize: claimed));

        Assert.AreEqual((12_000, 24_000), (audio.Samples.Length, audio.SampleRateHz));
        Assert.AreEqual(16_000, audio.Samples[0]);
    }

    [TestMethod]
    public void Parse_OtherChunksBeforeTheSound_AreSkipped() => Assert.HasCount(2400, WavFile.Parse(WavSamples.Tone(0.1, extraChunk: new byte[27])).Samples);

    [TestMethod]
    public void Parse_Stereo_IsMixedDown()
    {
        var audio = WavFile.Parse(WavSamples.Tone(0.1, 44_100, channels: 2));
        Assert.AreEqual((4410, (short)16_000), (audio.Samples.Length, audio.Samples[0]));
    }

    [TestMethod]
    public void Parse_OtherThan16Bits_SaysSo()
    {
        var e = Assert.ThrowsExactly<InvalidDataException>(() => WavFile.Parse(WavSamples.Tone(0.1, bits: 8)));
        StringAssert.Contains(e.Message, "8 bits");
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("ID3 mp3 after all, and long enough to be a header of forty-four bytes")]
    [DataRow("RIFF....WAVE")]
    [DataRow("RIFF....WAVEdata")]
    public void Parse_NoWav_IsRefused(string content) =>
        Assert.ThrowsExactly<InvalidDataException>(() => WavFile.Parse(System.Text.Encoding.ASCII.GetBytes(content)));
}
