using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Footage;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;
using TextToVideo.Studio;
using TextToVideo.Tests.Orchestrations;
using TextToVideo.Webhooks;

namespace TextToVideo.Tests.Histories;

/// <summary>Every course that a run of the product can take, each as a job that takes it.</summary>
internal sealed class HistoryScenarios(CancellationToken cancellationToken)
{
    private static readonly Uri Callback = new("https://example.org/hook");

    private static readonly VideoRequest TwoScenes = new()
    {
        Title = "Tides",
        Scenes = [new SceneRequest { Text = "The moon pulls." }, new SceneRequest { Text = "The sea rises." }],
    };

    private static VideoVariants TwoLanguages { get; } = new() { Languages = ["en", "de"] };

    /// <returns>Each with the course's name.</returns>
    public IReadOnlyDictionary<string, Func<Task<IReadOnlyList<RecordedHistory>>>> All => new Dictionary<string, Func<Task<IReadOnlyList<RecordedHistory>>>>
    {
        ["plain"] = () => RunAsync(TwoScenes),
        ["prompt"] = () => RunAsync(new VideoRequest { Prompt = "The moon pulls. The sea rises." }),
        ["cuts"] = () => RunAsync(TwoScenes with { Transition = TextToVideo.Rendering.TransitionKind.Cut }),
        ["music"] = () => RunAsync(TwoScenes with { Music = "song.mp3" }),
        ["mixed-again"] = () => RunAsync(TwoScenes, studio => studio.Measures.Enqueue(new TextToVideo.Rendering.MeasuredSound(-20, -1))),
        ["clips"] = () => RunAsync(TwoScenes, studio => studio.Clips.AddRange([Clip("one"), Clip("two")])),
        ["clips-cut"] = () => RunAsync(TwoScenes, studio =>
        {
            studio.SceneLength = TimeSpan.FromSeconds(14);
            studio.Clips.AddRange([Clip("one"), Clip("two"), Clip("three"), Clip("four")]);
        }),
        ["drawings-cut"] = () => RunAsync(TwoScenes, studio => studio.SceneLength = TimeSpan.FromSeconds(14)),
        ["drawings-parts"] = () => RunAsync(TwoScenes, SayMoonAndSea),
        ["drawings-parts-translated"] = () => RunAsync(TwoScenes with { Variants = TwoLanguages }, SayMoonAndSea),
        ["clip-unreadable"] = () => RunAsync(TwoScenes, BreakClip),
        ["no-voice"] = () => RunAsync(TwoScenes, studio => studio.Failures["narrate"] = FakeStudio.Final("speech.no_voice", "No voice speaks xx.")),
        ["aligned"] = () => RunAsync(TwoScenes, studio => studio.GivesWordTimes = false),
        ["failed"] = () => RunAsync(TwoScenes, studio => studio.Failures["body"] = FakeStudio.Final("render.failed", "The encoder refused.")),
        ["approved"] = ApprovedAsync,
        ["cancelled"] = () => CancelledAsync(TwoScenes),
        ["redone"] = RedoneAsync,
        ["told"] = () => RunAsync(TwoScenes with { CallbackUrl = Callback, CallbackStages = true }, null, 204),
        ["told-late"] = () => RunAsync(TwoScenes with { CallbackUrl = Callback }, null, 503, 204),
        ["variants"] = () => RunAsync(TwoScenes with { Variants = TwoLanguages, MaxCost = 1 }),
        ["variant-failed"] = () => RunAsync(TwoScenes with { Variants = TwoLanguages }, studio => studio.Failures["body de:"] = FakeStudio.Final("render.failed", "The encoder refused.")),
        ["variants-cancelled"] = () => CancelledAsync(TwoScenes with { Variants = TwoLanguages }),
        ["prefetched"] = PrefetchedAsync,
    };

    private static void SayMoonAndSea(FakeStudio studio) => (studio.SceneLength, studio.Keywords) = (TimeSpan.FromSeconds(14), ["moon", "pulls", "sea", "rises"]);

    private async Task<IReadOnlyList<RecordedHistory>> RunAsync(VideoRequest request, Action<FakeStudio>? arrange = null, params int[] answers)
    {
        await using var bench = await StartAsync(arrange, answers);
        await bench.RunAsync(request, cancellationToken);
        return await HistoriesAsync(bench);
    }

    private async Task<IReadOnlyList<RecordedHistory>> ApprovedAsync()
    {
        await using var bench = await StartAsync(null);
        var id = await bench.Desk.SubmitAsync(TwoScenes with { Approval = true }, null, cancellationToken);
        while ((await bench.Desk.GetAsync(id, cancellationToken)).Status.State != JobState.AwaitingApproval) await Task.Delay(10, cancellationToken);
        await bench.Desk.ApproveAsync(id, cancellationToken);
        await bench.Desk.WaitAsync(id, cancellationToken);
        return await HistoriesAsync(bench);
    }

    private async Task<IReadOnlyList<RecordedHistory>> CancelledAsync(VideoRequest request)
    {
        await using var bench = await StartAsync(studio => studio.BodyGate = Task.Delay(Timeout.Infinite, cancellationToken));
        var id = await bench.Desk.SubmitAsync(request, null, cancellationToken);
        await bench.Studio.BodyStarted.Task.WaitAsync(cancellationToken);
        await bench.Desk.CancelAsync(id, "No longer wanted.", cancellationToken);
        await bench.Desk.WaitAsync(id, cancellationToken);
        return await HistoriesAsync(bench);
    }

    private async Task<IReadOnlyList<RecordedHistory>> RedoneAsync()
    {
        await using var bench = await StartAsync(null);
        var job = await bench.RunAsync(TwoScenes, cancellationToken);
        await bench.Retries.RetryAsync(job.JobId, JobState.TtsGeneration, null, null, cancellationToken);
        await bench.Desk.WaitAsync(job.JobId, cancellationToken);
        return await HistoriesAsync(bench);
    }

    private async Task<IReadOnlyList<RecordedHistory>> PrefetchedAsync()
    {
        await using var bench = await StartAsync(studio => studio.Clips.Add(Clip("one")));
        var id = await bench.Client.ScheduleAsync(nameof(PrefetchMedia), new PrefetchInput { Videos = [TwoScenes] }, null, cancellationToken);
        await bench.Client.WaitForCompletionAsync(id, cancellationToken);
        return await HistoriesAsync(bench);
    }

    private Task<ProductBench> StartAsync(Action<FakeStudio>? arrange, params int[] answers) => ProductBench.StartAsync(
        arrange,
        cancellationToken,
        services => services
            .AddSingleton<ISecretBox, OpenBox>()
            .AddSingleton<IWebhookSender>(new ScriptedSender(answers.Length == 0 ? [204] : answers)));

    private async Task<IReadOnlyList<RecordedHistory>> HistoriesAsync(ProductBench bench)
    {
        // Deliveries go on for a moment after their job.
        while ((await bench.Client.ListAsync(new Durable.OrchestrationQuery { Statuses = [Durable.RuntimeStatus.Pending, Durable.RuntimeStatus.Running] }, cancellationToken)).Instances.Count > 0)
        {
            await Task.Delay(20, cancellationToken);
        }
        var page = await bench.Client.ListAsync(new Durable.OrchestrationQuery { OldestFirst = true, PageSize = 100 }, cancellationToken);
        return [.. page.Instances.Select(instance => RecordedHistory.From(instance.Name, instance.InstanceId, bench.HistoryOf(instance.InstanceId)))];
    }

    private static void BreakClip(FakeStudio studio)
    {
        studio.Clips.AddRange([Clip("broken"), Clip("good")]);
        studio.Failures["fetch broken"] = FakeStudio.Final("footage.unreadable", "broken is no video.");
    }

    private static FootageCandidate Clip(string id) =>
        new() { Provider = "fake", Id = id, Kind = FootageKind.Video, Source = $"https://example.org/{id}.mp4", Score = 0.9, Seconds = 20, Width = 1920, Height = 1080 };
}
