using System.Runtime.CompilerServices;

namespace TextToVideo.Functions.Tests.Whisper;

/// <summary>
/// A small model of the real format and a recording, which are too large for the repository: where the environment says, or
/// in the folder `shared/data` beside it. Tests that need them are passed over where they are not.
/// </summary>
internal static class WhisperData
{
    private const string Variable = "TTV_TEST_WHISPER_MODEL";

    /// <summary>Knows English alone, and hears nothing that makes sense.</summary>
    public static string Model => Required(Environment.GetEnvironmentVariable(Variable) ?? Path.Combine(DefaultFolder(), "for-tests-ggml-tiny.en.bin"));

    /// <summary>Eleven seconds of speech at 16 kHz.</summary>
    public static string Recording => Required(Path.Combine(Path.GetDirectoryName(Model)!, "jfk.wav"));

    private static string Required(string path)
    {
        if (!File.Exists(path)) Assert.Inconclusive($"Not tested: there is no '{path}'. Name a Whisper model in {Variable}, with jfk.wav beside it.");
        return path;
    }

    private static string DefaultFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../../shared/data"));
}
