using TextToVideo.Media.Flite;
using TextToVideo.Media.Tests.Waves;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Speech;

/// <summary>A text spoken by flite, which knows exactly when it said each word: the truth to measure aligners by.</summary>
internal sealed class SpokenSample : IDisposable
{
    public static readonly string[] Texts =
    [
        "Deep beneath the Pacific Ocean lies a trench so deep that Mount Everest would vanish inside it. Only three people had been there before 2012.",
        "Coffee was discovered, legend says, by a goat herder who saw his goats dancing all night! Today we drink over 2 billion cups every single day.",
        "On July 20, 1969, Neil Armstrong stepped onto the Moon. The computer that took him there had less memory than a modern light bulb — about 4 KB.",
        "Why do cats purr? Scientists think the vibration, between 25 and 150 Hz, may help bones heal. NASA has even studied it.",
        "Start small. Write one sentence a day, then two, then a page; after a year you will have a book, and a habit that nobody can take from you.",
    ];

    /// <summary>Never looked at while the estimate's constants were chosen by the texts above.</summary>
    public static readonly string[] UnseenTexts =
    [
        "The octopus has three hearts, nine brains and blue blood. When it swims, one of the hearts stops beating, which is why it would rather crawl.",
        "Rome was not built in a day, but in 64 A.D. it burned for six. Nero, says the story, played music; the fiddle was invented 1,500 years later.",
        "Here is a trick for better sleep: cool the room to 18°C, leave your phone outside, and read something dull. It works for me every time!",
        "Volcanoes make diamonds. Heat and pressure, a hundred miles down, turn carbon into crystal; then an eruption carries them up in hours.",
    ];

    private readonly TempFolder _folder = new();

    private SpokenSample(string text) => Text = text;

    public string Text { get; }

    public IReadOnlyList<TimedWord> Truth { get; private set; } = [];

    public AlignmentBrief Brief { get; private set; } = null!;

    public static async Task<SpokenSample> SpeakAsync(string text, CancellationToken cancellationToken, string voice = "flite:rms")
    {
        var sample = new SpokenSample(text);
        var path = sample._folder.File("speech.wav");
        var flite = new FliteSynthesizer();
        var spoken = await flite.SpeakAsync(new SpeechBrief(text, FliteVoices.All.First(known => known.Name == voice), "en", 1), path, cancellationToken);
        sample.Truth = spoken.Words!;
        sample.Brief = new AlignmentBrief(path, (await WavFile.ReadAsync(path, cancellationToken)).Duration, text, "en");
        return sample;
    }

    public IEnumerable<double> StartErrorsMs(WordTimings timings) =>
        Truth.Zip(timings.Words, (truth, found) => Math.Abs((truth.Start - found.Start).TotalMilliseconds));

    public void Dispose() => _folder.Dispose();
}
