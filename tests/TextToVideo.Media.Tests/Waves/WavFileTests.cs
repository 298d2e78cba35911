using TextToVideo.Failures;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Waves;

[TestClass]
public sealed class WavFileTests : IDisposable
{
    private static readonly MonoWave Tone = new([.. Enumerable.Range(0, 2_205).Select(i => (short)(i * 10))], 22_050);

    private readonly TempFolder _folder = new();

    public TestContext TestContext { get; set; } = null!;

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public async Task Write_ThenRead_IsTheSame()
    {
        await WavFile.WriteAsync(_folder.File("a.wav"), Tone, TestContext.CancellationToken);

        var read = await ReadAsync();

        Assert.AreEqual(22_050, read.SampleRateHz);
        Assert.AreEqual(TimeSpan.FromSeconds(0.1), read.Duration);
        CollectionAssert.AreEqual(Tone.Samples, read.Samples);
    }

    [TestMethod]
    public async Task Read_SizeUnknownBecausePiped_DataGoesToTheEnd()
    {
        await ChangeAsync(bytes => bytes.AsSpan(40, 4).Fill(0xFF));

        CollectionAssert.AreEqual(Tone.Samples, (await ReadAsync()).Samples);
    }

    [TestMethod]
    public async Task Read_Stereo_IsTheMean()
    {
        await ChangeAsync(bytes => bytes[22] = 2);

        var read = await ReadAsync();

        Assert.HasCount(Tone.Samples.Length / 2, read.Samples);
        Assert.AreEqual((short)5, read.Samples[0]);
    }

    [TestMethod]
    public async Task Read_OtherChunksBeforeTheData_AreSkipped()
    {
        await WavFile.WriteAsync(_folder.File("a.wav"), Tone, TestContext.CancellationToken);
        var bytes = await File.ReadAllBytesAsync(_folder.File("a.wav"), TestContext.CancellationToken);
        byte[] list = [.. "LIST"u8, 3, 0, 0, 0, 1, 2, 3, 0];
        await File.WriteAllBytesAsync(_folder.File("a.wav"), [.. bytes[..36], .. list, .. bytes[36..]], TestContext.CancellationToken);

        CollectionAssert.AreEqual(Tone.Samples, (await ReadAsync()).Samples);
    }

    [TestMethod]
    [DataRow(0, 'X', DisplayName = "no RIFF")]
    [DataRow(34, (char)24, DisplayName = "24 bits")]
    [DataRow(20, (char)3, DisplayName = "floating point")]
    [DataRow(36, 'x', DisplayName = "no data")]
    public async Task Read_NotA16BitWav_SaysSo(int position, char value)
    {
        await ChangeAsync(bytes => bytes[position] = (byte)value);

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(ReadAsync);

        Assert.AreEqual("audio.unreadable", failure.Code);
        Assert.Contains("a.wav", failure.Message);
    }

    private Task<MonoWave> ReadAsync() => WavFile.ReadAsync(_folder.File("a.wav"), TestContext.CancellationToken);

    private async Task ChangeAsync(Action<byte[]> change)
    {
        await WavFile.WriteAsync(_folder.File("a.wav"), Tone, TestContext.CancellationToken);
        var bytes = await File.ReadAllBytesAsync(_folder.File("a.wav"), TestContext.CancellationToken);
        change(bytes);
        await File.WriteAllBytesAsync(_folder.File("a.wav"), bytes, TestContext.CancellationToken);
    }
}
