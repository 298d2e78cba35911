using System.Collections.Concurrent;
using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Music;
using TextToVideo.Rendering;
using TextToVideo.Scripts;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Studio;

/// <summary>Every port of the product, played by one object that notes what it is asked and fails where told to.</summary>
public sealed class FakeStudio : IScenePlanner, ISpeechSynthesizer, INarrator, IWordAlignment, IIllustrator, IVideoRenderer, IFootageProvider, IMediaProbe, IClipSurveyor, ILogoPainter, IEndCardPainter, IMusicLibrary, ITranslator, IFontInspector
{
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Thrown by the call whose name begins so.</summary>
    public Dictionary<string, Exception> Failures { get; } = [];

    public List<FootageCandidate> Clips { get; } = [];

    /// <summary>Of every clip; nothing is known of it unless set.</summary>
    public ClipSurvey Survey { get; set; } = new();

    /// <summary>How long every scene takes to say.</summary>
    public TimeSpan SceneLength { get; set; } = TimeSpan.FromSeconds(2);

    public bool GivesWordTimes { get; set; } = true;

    /// <summary>False: each alignment comes with a warning, and is not kept.</summary>
    public bool AlignsSurely { get; set; }

    /// <summary>Rendering a body waits for this, or for its token.</summary>
    public Task BodyGate { get; set; } = Task.CompletedTask;

    public TaskCompletionSource BodyStarted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource BodyStopped { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Version => "fake-1";

    public string Name => "fake";

    public string Engine => "fake";

    public int Count(string call) => Calls.Count(c => c.StartsWith(call, StringComparison.Ordinal));

    /// <summary>Those that a scene says are its keywords.</summary>
    public IReadOnlyList<string> Keywords { get; set; } = [];

    /// <summary>A scene for each that is given, else for each sentence.</summary>
    public Task<PlannedStoryboard> PlanAsync(PlanRequest request, CancellationToken cancellationToken)
    {
        Note("plan");
        var texts = request.Scenes?.Select(scene => scene.Text) ?? request.Narration!.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => text + ".");
        var scenes = texts.Select((text, i) => new StoryboardScene { Id = $"s{i + 1:00}", Text = text, Keywords = [.. Keywords.Where(text.Contains)], Queries = [text], EstimatedSeconds = SceneLength.TotalSeconds, LockedClip = request.Scenes?[i].Clip });
        return Task.FromResult(new PlannedStoryboard(new Storyboard { Title = request.Title ?? "Untitled", Language = request.Language, Seed = request.Seed, Scenes = [.. scenes] }, []));
    }

    /// <summary>What a text becomes in a language: "Hello." becomes "de: Hello."</summary>
    public Func<string, string, string> Translation { get; set; } = (language, text) => $"{language}: {text}";

    public Task<TranslatedScript> TranslateAsync(TranslationBrief brief, CancellationToken cancellationToken)
    {
        Note($"translate {brief.From} > {brief.To}");
        return Task.FromResult(new TranslatedScript($"{brief.To}: {brief.Title}", [.. brief.Texts.Select(text => Translation(brief.To, text))], []));
    }

    public Task<IReadOnlyList<Voice>> ListVoicesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Voice>>(
        [
            new Voice { Name = "fake:one", Engine = "fake", Languages = ["en", "en-GB"], SampleRateHz = 16000, GivesWordTimes = true },
            new Voice { Name = "fake:paid", Engine = "fake", Languages = ["de"], SampleRateHz = 16000, UsdPerMillionCharacters = 15 },
        ]);

    public Task<SpokenText> SpeakAsync(SpeechBrief brief, string wavPath, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The studio speaks as a narrator.");

    public async Task<Narration> NarrateAsync(NarrationBrief brief, string wavPath, CancellationToken cancellationToken)
    {
        Note($"narrate {brief.Text}");
        await File.WriteAllTextAsync(wavPath, brief.Text, cancellationToken);
        var duration = SceneLength;
        return new Narration
        {
            Duration = duration,
            SampleRateHz = 16000,
            Voice = "fake:one",
            Words = GivesWordTimes ? SilentTimings.Spread(brief.Text, brief.Language, duration) with { Method = WordTimingMethod.Engine, Confidence = 1 } : null,
        };
    }

    public Task<AlignedWords> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        Note($"align {brief.Text}");
        var guessed = SilentTimings.Spread(brief.Text, brief.Language, brief.Duration);
        return Task.FromResult(AlignsSurely ? new AlignedWords(guessed with { Method = WordTimingMethod.Pocketsphinx, Confidence = 1 }, []) : new AlignedWords(guessed, ["Aligned by guess."]));
    }

    public async Task<Illustration> DrawAsync(IllustrationBrief brief, string folder, CancellationToken cancellationToken)
    {
        Note($"draw {brief.Text}");
        await File.WriteAllTextAsync(Path.Combine(folder, "back.png"), brief.Text, cancellationToken);
        return new Illustration
        {
            Layers = [new IllustrationLayer { FileName = "back.png", X = 0, Y = 0, Width = brief.Frame.Width, Height = brief.Frame.Height }],
            Description = $"a drawing of {brief.Text}",
            Attributions = [new Attribution { What = "Illustrations", Source = "Fake set", License = "MIT" }],
        };
    }

    public async Task<RenderedSegment> RenderBodyAsync(BodyRender render, string path, CancellationToken cancellationToken)
    {
        Note($"body {Text(render.Shot)}");
        BodyStarted.TrySetResult();
        try
        {
            await BodyGate.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            BodyStopped.TrySetResult();
            throw;
        }
        await File.WriteAllTextAsync(path, Text(render.Shot), cancellationToken);
        return new RenderedSegment(render.Frames, 1, "ffmpeg body");
    }

    public async Task<RenderedSegment> RenderJointAsync(JointRender render, string path, CancellationToken cancellationToken)
    {
        Note($"joint {Text(render.From)} > {Text(render.To)}");
        await File.WriteAllTextAsync(path, "joint", cancellationToken);
        return new RenderedSegment(render.Frames, 1, "ffmpeg joint");
    }

    public async Task<FittedSegment> FitClipAsync(ClipFit fit, string path, string soundPath, CancellationToken cancellationToken)
    {
        Note($"fit {fit.Frame}");
        await File.WriteAllTextAsync(path, "clip", cancellationToken);
        await File.WriteAllTextAsync(soundPath, "sound", cancellationToken);
        return new FittedSegment(new RenderedSegment(90, 1, "ffmpeg clip"), HasSound: true);
    }

    public async Task<IReadOnlyList<string>> MixAsync(SoundPlan plan, MixLevel level, string path, CancellationToken cancellationToken)
    {
        Note($"mix {plan.Narrations.Count} voices, music {plan.Music is not null}");
        await File.WriteAllTextAsync(path, $"sound {level}", cancellationToken);
        return [$"ffmpeg sound {level.GainDb:0.#} {level.LimitDb:0.#}"];
    }

    /// <summary>What comes out of the first mixes; later ones are as they should be.</summary>
    public ConcurrentQueue<MeasuredSound> Measures { get; } = new();

    public Task<MeasuredSound> MeasureSoundAsync(string path, CancellationToken cancellationToken)
    {
        Note("measure");
        return Task.FromResult(Measures.TryDequeue(out var measured) ? measured : new MeasuredSound(-14, -1));
    }

    public async Task<AssembledVideo> AssembleAsync(AssemblyPlan plan, string path, CancellationToken cancellationToken)
    {
        Note($"assemble {plan.Segments.Count} segments, {plan.Segments.Sum(s => s.Frames)} of {plan.TotalFrames} frames");
        await File.WriteAllTextAsync(path, "video", cancellationToken);
        return new AssembledVideo { Seconds = FrameRate.ToTime(plan.TotalFrames).TotalSeconds, Frames = plan.TotalFrames, Bytes = 5, LoudnessLufs = plan.Sound.Facts.LoudnessLufs, Commands = [.. plan.Sound.Facts.Commands, "ffmpeg all"] };
    }

    public async Task<IReadOnlyList<SampledFrame>> DrawThumbnailAsync(ThumbnailPlan plan, string path, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(path, "jpeg", cancellationToken);
        return [];
    }

    /// <summary>All clips for everybody; one that is asked for by its id comes first.</summary>
    public Task<FootageFound> FindAsync(FootageQuery query, CancellationToken cancellationToken)
    {
        Note("find");
        return Task.FromResult(new FootageFound([.. Clips.Where(clip => query.LockedClip is null || clip.Key == query.LockedClip).Select(clip => query.Queries.Contains(clip.Id) ? clip with { Score = 1 } : clip)], []));
    }

    public async Task<MediaFacts?> FetchAsync(FootageCandidate candidate, string path, CancellationToken cancellationToken)
    {
        Note($"fetch {candidate.Id}");
        await File.WriteAllTextAsync(path, candidate.Id, cancellationToken);
        return null;
    }

    public Task<MediaFacts> ProbePictureAsync(string path, CancellationToken cancellationToken)
    {
        FailIfTold("probe");
        return Task.FromResult(Path.GetExtension(path) == ".png"
            ? new MediaFacts { Kind = FootageKind.Picture, Width = 400, Height = 200 }
            : new MediaFacts { Kind = FootageKind.Video, Width = 1920, Height = 1080, Seconds = 20 });
    }

    public Task<ClipSurvey> SurveyAsync(string path, MediaFacts facts, CancellationToken cancellationToken) => Task.FromResult(Survey);

    public async Task<Illustration> PaintAsync(EndCardBrief brief, FontFile? font, string folder, CancellationToken cancellationToken)
    {
        Note($"end card {brief.Text} | {string.Join(" | ", brief.Credits)}");
        await File.WriteAllTextAsync(Path.Combine(folder, "card.png"), brief.Text, cancellationToken);
        return new Illustration { Layers = [new IllustrationLayer { FileName = "card.png", X = 0, Y = 0, Width = brief.Frame.Width, Height = brief.Frame.Height }], Description = brief.Text };
    }

    /// <summary>The text of the file is the family's name.</summary>
    public FontFacts Inspect(string path)
    {
        FailIfTold("font");
        return new FontFacts(File.ReadAllText(path), "Bold");
    }

    public async Task<FrameSize> PaintAsync(string sourcePath, FrameSize room, double opacity, string path, CancellationToken cancellationToken)
    {
        Note($"logo {await File.ReadAllTextAsync(sourcePath, cancellationToken)} {opacity}");
        await File.WriteAllTextAsync(path, "logo", cancellationToken);
        return new FrameSize(room.Width, room.Width / 2);
    }

    public Task<TimeSpan> ProbeSoundAsync(string path, CancellationToken cancellationToken)
    {
        FailIfTold("probe");
        return Task.FromResult(TimeSpan.FromSeconds(1));
    }

    public Task<MusicPick> PickAsync(MusicWish wish, CancellationToken cancellationToken) =>
        Task.FromResult(new MusicPick(wish.Source, new Attribution { What = "Music", Source = Path.GetFileName(wish.Source), License = "CC0" }, []));

    public async Task<MusicLoop?> ImportAsync(string source, string path, CancellationToken cancellationToken)
    {
        Note($"music {source}");
        await File.WriteAllTextAsync(path, source, cancellationToken);
        return null;
    }

    public string Fingerprint(string source) => "1";

    public static Exception Final(string code, string message) => new TextToVideoException(code, FailureCategory.Processing, message);

    private static string Text(SceneShot shot) => string.Join(' ', shot.Words.Select(word => word.Text));

    private void Note(string call)
    {
        Calls.Enqueue(call);
        FailIfTold(call);
    }

    private void FailIfTold(string call)
    {
        foreach (var (name, failure) in Failures)
        {
            if (call.StartsWith(name, StringComparison.Ordinal)) throw failure;
        }
    }
}
