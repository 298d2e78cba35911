using System.Diagnostics;
using System.IO.Compression;

namespace TextToVideo.Functions.Tests.Whisper;

/// <summary>A model that hears nothing that makes sense, and a recording: unpacked and spoken once, and gone with the tests.</summary>
[TestClass]
public static class WhisperData
{
    private const string Quotation = "And so, my fellow Americans, ask not what your country can do for you. Ask what you can do for your country.";

    private static DirectoryInfo? _folder;

    /// <summary>Of the real format, with weights that mean nothing; knows English alone.</summary>
    internal static string Model => Path.Combine(_folder!.FullName, "model.bin");

    /// <summary>Some ten seconds of speech.</summary>
    internal static string Recording => Path.Combine(_folder!.FullName, "speech.wav");

    [AssemblyInitialize]
    public static async Task MakeAsync(TestContext context)
    {
        _folder = Directory.CreateTempSubdirectory("ttv-whisper-");
        await using (var packed = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Whisper", "Data", "dummy-tiny.en.bin.gz")))
        await using (var unpacked = new GZipStream(packed, CompressionMode.Decompress))
        await using (var model = File.Create(Model))
            await unpacked.CopyToAsync(model, context.CancellationToken);
        using var espeak = Process.Start("espeak-ng", ["-v", "en-us", "-s", "120", "-w", Recording, Quotation]);
        await espeak.WaitForExitAsync(context.CancellationToken);
        Assert.AreEqual(0, espeak.ExitCode);
    }

    [AssemblyCleanup]
    public static void Remove() => _folder?.Delete(recursive: true);
}
