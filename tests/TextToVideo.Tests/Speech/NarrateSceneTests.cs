using Microsoft.Extensions.Logging.Abstractions;
using TextToVideo.Costs;
using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Speech;
using TextToVideo.Steps;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Tests.Speech;

[TestClass]
public sealed class NarrateSceneTests : IDisposable
{
    private static readonly NarrationBrief Hello = new("Hello.", "en", VoiceName: null, Rate: 1);

    private readonly string _root = Directory.CreateTempSubdirectory("ttv-narrate-").FullName;
    private readonly FolderArtifactStore _store;
    private readonly StepRunner _steps;
    private readonly Engine _better = new("better");
    private readonly Narrator _narrator = new();

    public NarrateSceneTests()
    {
        _store = new FolderArtifactStore(new FolderStoreOptions { Root = _root }, TimeProvider.System);
        _steps = new StepRunner(_store, new CancellationMarks(_store, TimeProvider.System), new CostLedger(_store), new ProcessStepTurns(), NullLogger<StepRunner>.Instance);
    }

    public required TestContext TestContext { get; set; }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [TestMethod]
    public async Task Narrate_BetterEngineIsBack_SpeaksAnewInItsVoice()
    {
        _better.IsDown = true;
        var meanwhile = await NarrateAsync(Hello);
        _better.IsDown = false;
        var then = await NarrateAsync(Hello);

        Assert.AreEqual("plain:one", meanwhile.Narration.Voice);
        Assert.AreEqual("better could not be asked: It is down.", meanwhile.Narration.Warnings.Single());
        Assert.AreEqual("better:one", then.Narration.Voice);
        Assert.IsEmpty(then.Narration.Warnings);
        Assert.AreNotEqual(meanwhile.Audio, then.Audio);
    }

    [TestMethod]
    public async Task Narrate_TheBestVoiceByItsName_IsTheSameRecording()
    {
        var unnamed = await NarrateAsync(Hello);
        var named = await NarrateAsync(Hello with { VoiceName = "better:one" });

        Assert.AreEqual(unnamed.Audio, named.Audio);
        Assert.AreEqual(1, _narrator.Spoken);
    }

    [TestMethod]
    public async Task Narrate_WithWhatIsAtHand_IsSpokenAnewByTheNextJob()
    {
        _narrator.IsMakeshift = true;
        await NarrateAsync(Hello);
        _narrator.IsMakeshift = false;
        await NarrateAsync(Hello);
        await NarrateAsync(Hello);

        Assert.AreEqual(2, _narrator.Spoken);
    }

    [TestMethod]
    public async Task Narrate_OtherSettingsOfTheVoice_AreAnotherRecording()
    {
        var before = await NarrateAsync(Hello);
        _narrator.Settings = "slower";
        var after = await NarrateAsync(Hello);

        Assert.AreNotEqual(before.Audio, after.Audio);
        Assert.AreEqual(2, _narrator.Spoken);
    }

    [TestMethod]
    public async Task Words_OfAList_EndItsLinesWhoeverTimedThem()
    {
        const string text = "Rice\nOld\n\nbread";
        var list = Hello with { Text = text };
        var aligned = await AlignAsync(list, await NarrateAsync(list));
        _narrator.TellsWords = true;
        var told = (await NarrateAsync(list with { Rate = 1.1 })).Narration.Words!;

        foreach (var timings in new[] { aligned.Timings, told })
        {
            var kept = System.Text.Json.JsonSerializer.Deserialize<WordTimings>(System.Text.Json.JsonSerializer.Serialize(timings))!;

            CollectionAssert.AreEqual(new[] { true, true, false }, kept.Words.Select(word => word.EndsLine).ToArray());
        }
    }

    private Task<AlignedWords> AlignAsync(NarrationBrief brief, SceneNarration spoken)
    {
        var activity = new AlignWords(new WordAlignment([new Aligner()], []), _store, _steps);
        return activity.RunAsync(new ActivityContext("job1", nameof(AlignWords)), new AlignWordsInput(spoken.Audio, spoken.Narration.Duration, brief.Text, brief.Language), TestContext.CancellationTokenSource.Token);
    }

    private Task<SceneNarration> NarrateAsync(NarrationBrief brief)
    {
        ISpeechSynthesizer[] engines = [new Engine("plain"), _better];
        var activity = new NarrateScene(_narrator, new VoiceFinder(engines, new VoiceChoice(["better"])), _steps);
        return activity.RunAsync(new ActivityContext("job1", nameof(NarrateScene)), brief, TestContext.CancellationTokenSource.Token);
    }

    private sealed class Narrator : INarrator
    {
        public int Spoken { get; private set; }

        public bool IsMakeshift { get; set; }

        public bool TellsWords { get; set; }

        public string Settings { get; set; } = "";

        public string SettingsOf(string voiceName) => Settings;

        public async Task<Narration> NarrateAsync(NarrationBrief brief, string wavPath, CancellationToken cancellationToken)
        {
            Spoken++;
            await File.WriteAllTextAsync(wavPath, brief.VoiceName, cancellationToken);
            return new Narration { Duration = TimeSpan.FromSeconds(1), SampleRateHz = 16_000, Voice = brief.VoiceName!, IsMakeshift = IsMakeshift, Words = TellsWords ? SilentTimings.Spread(brief.Text, brief.Language, TimeSpan.FromSeconds(1)) : null };
        }
    }

    private sealed class Aligner : IWordAligner
    {
        public string Name => "even";

        public Task<WordTimings?> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken) => Task.FromResult<WordTimings?>(SilentTimings.Spread(brief.Text, brief.Language, brief.Duration));
    }

    private sealed class Engine(string name) : ISpeechSynthesizer
    {
        public bool IsDown { get; set; }

        string ISpeechSynthesizer.Engine => name;

        public Task<IReadOnlyList<Voice>> ListVoicesAsync(CancellationToken cancellationToken) => IsDown
            ? throw new TextToVideoException($"{name}.unavailable", FailureCategory.ExternalService, "It is down.")
            : Task.FromResult<IReadOnlyList<Voice>>([new Voice { Name = $"{name}:one", Engine = name, Languages = ["en"], SampleRateHz = 16_000 }]);

        public Task<SpokenText> SpeakAsync(SpeechBrief brief, string wavPath, CancellationToken cancellationToken) => throw new InvalidOperationException("The narrator speaks here.");
    }
}
