using Microsoft.Extensions.Logging;
using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Publication;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Speech;
using TextToVideo.Tests.Storyboards;

namespace TextToVideo.Tests.Publication;

[TestClass]
public sealed class LongScriptTests
{
    private static readonly ArtifactKey Step = new($"steps/body/ab/{new string('a', 64)}");

    [TestMethod]
    [DataRow("Bees fly over wide meadows. They find their way home by the sun. ", "en")]
    [DataRow("東京の街を歩いて、夜の海へ行きました。空には星が光っています。", "ja")]
    [DataRow("我们在北京看见了很多美丽的花，然后去上海。", "zh")]
    [DataRow("Мы шли по берегу моря. Небо было ясным, и дул сильный ветер. ", "ru")]
    [DataRow("हम समुद्र के किनारे चले। आकाश साफ़ था और हवा तेज़ थी। ", "hi")]
    [DataRow("ذهبنا إلى البحر. كانت السماء صافية والريح قوية. ", "ar")]
    [DataRow("เราเดินไปที่ทะเล ท้องฟ้าแจ่มใสและลมแรง ", "th")]
    [DataRow("우리는 바다에 갔다. 하늘이 맑았고 바람이 불었다. ", "ko")]
    public async Task Publication_OfTheLongestScript_FitsIntoAHistory(string sentences, string language)
    {
        var script = string.Concat(Enumerable.Repeat(sentences, RequestLimits.NarrationCharacters / NarrationSize.Of(sentences)));
        var storyboard = Plan.Of(script, language).Storyboard;
        var spoken = storyboard.Scenes.Select(scene => new SpokenScene(
            scene,
            new SceneNarration(Step.Append("voice.wav"), new Narration { Duration = Seconds(5.123), SampleRateHz = 22_050, Voice = $"espeak:{language}" }),
            Seconds(5.123),
            SilentTimings.Spread(scene.Text, "en", Seconds(5.123)))).ToList();
        var timeline = TimelinePlanner.Plan([.. spoken.Select(scene => scene.Timing)], TransitionKind.CrossFade);
        var settings = new RenderSettings { Frame = new FrameSize(1920, 1080), Captions = CaptionStyleName.Highlight, Language = language, Transition = TransitionKind.CrossFade };
        var input = new GenerateVideoInput { JobId = JobDesk.NewJobId(), Request = new VideoRequest { Script = script, Language = language } };
        var context = new Journal();
        var stage = new PublicationStage(context, input, storyboard, settings, timeline, new JobProgress(context, _ => { }, telemetry: null));

        await stage.RunAsync(
            new FinishedVideo(Step, Step, new AssembledVideo { Seconds = 5_000, Frames = 150_000, Bytes = 1, Commands = [new string('x', 2_000)] }),
            [.. Enumerable.Repeat(new RenderedPart(Step, 123), (2 * spoken.Count) - 1)],
            spoken,
            [.. spoken.Select(_ => new SceneSight(new SceneVisual(), "A lighthouse on a cliff above the sea, with gulls", Clips: [], []))],
            music: null);

        Assert.AreEqual(nameof(PublishVideo), context.Called);
        Assert.IsLessThan(PayloadLimit.MaxBytes * 0.95, context.Bytes);
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    /// <summary>Weighs what an activity is given, and answers that the video is there.</summary>
    private sealed class Journal : IOrchestrationContext
    {
        public string? Called { get; private set; }

        public int Bytes { get; private set; }

        public string InstanceId => "job1";

        public string Name => nameof(GenerateVideo);

        public string? ParentInstanceId => null;

        public DateTimeOffset CurrentUtcTime => DateTimeOffset.UnixEpoch;

        public bool IsReplaying => false;

        public Task<TOutput> CallActivityAsync<TOutput>(string name, object? input = null, TaskOptions? options = null)
        {
            Called = name;
            Bytes = System.Text.Encoding.UTF8.GetByteCount(PayloadJson.Write(input!));
            return Task.FromResult((TOutput)(object)new VideoResult
            {
                Video = Step, Thumbnail = Step, Srt = Step, Vtt = Step, Ass = Step, Storyboard = Step, AttributionJson = Step, AttributionText = Step, Manifest = Step,
                Title = "", Frame = default, Seconds = 1, Bytes = 1, Scenes = 1,
            });
        }

        public void SetCustomStatus(object? status)
        {
        }

        public Task<TOutput> CallSubOrchestrationAsync<TOutput>(string name, object? input = null, SubOrchestrationOptions? options = null) => throw Unused();

        public Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancellationToken) => throw Unused();

        public Task<TEvent> WaitForExternalEventAsync<TEvent>(string name, CancellationToken cancellationToken = default) => throw Unused();

        public void ContinueAsNew(object? input) => throw Unused();

        public Guid NewGuid() => throw Unused();

        public ILogger CreateReplaySafeLogger(string category) => throw Unused();

        private static InvalidOperationException Unused() => new("Publication only calls its activity.");
    }
}
