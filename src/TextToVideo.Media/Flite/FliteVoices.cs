using TextToVideo.Speech;

namespace TextToVideo.Media.Flite;

/// <summary>The voices of Debian's libflite1, the best first.</summary>
internal static class FliteVoices
{
    public const string Engine = "flite";

    private const string License = "BSD-style (Carnegie Mellon University)";

    public static IReadOnlyList<Voice> All { get; } =
    [
        // Its melody is of another kind than the others', and takes no notice of a shift.
        Describe("rms", "en-US", "male", 16_000, 151, shiftsPitch: false),
        Describe("slt", "en-US", "female", 16_000, 171),
        Describe("awb", "en-GB", "male", 16_000, 168),
        Describe("kal16", "en-US", "male", 16_000, 181),
        Describe("kal", "en-US", "male", 8_000, 178),
    ];

    public static string NativeName(Voice voice) => voice.Name[(Engine.Length + 1)..];

    private static Voice Describe(string name, string language, string gender, int sampleRateHz, double wordsPerMinute, bool shiftsPitch = true) => new()
    {
        Name = $"{Engine}:{name}",
        Engine = Engine,
        Languages = [language, "en"],
        Gender = gender,
        SampleRateHz = sampleRateHz,
        WordsPerMinute = wordsPerMinute,
        GivesWordTimes = true,
        ShiftsPitch = shiftsPitch,
        License = License,
    };
}
