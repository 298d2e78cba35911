using TextToVideo.Branding;
using TextToVideo.Costs;
using TextToVideo.Durable;
using TextToVideo.Footage;
using TextToVideo.Footage.Channels;
using TextToVideo.Footage.Keeping;
using TextToVideo.Illustrations;
using TextToVideo.Music;
using TextToVideo.Orchestrations;
using TextToVideo.Publication;
using TextToVideo.Rendering;
using TextToVideo.Scripts;
using TextToVideo.Speech;
using TextToVideo.Storyboards;
using TextToVideo.Webhooks;

namespace TextToVideo;

/// <summary>Every orchestration and activity of the product, and what each is bound by.</summary>
public static class ProductWork
{
    public static WorkCatalog Catalog() => new WorkCatalog()
        .AddOrchestration<GenerateVideo, GenerateVideoInput, JobOutcome>()
        .AddOrchestration<MakeVariant, GenerateVideoInput, JobOutcome>()
        .AddOrchestration<PrefetchMedia, PrefetchInput, PrefetchOutcome>()
        .AddOrchestration<DeliverWebhook, WebhookMessage, WebhookDelivery>()
        .AddActivity<Announce, Announcement, string>(ActivityKind.Light)
        .AddActivity<SendWebhook, SendWebhookInput, WebhookAttempt>(ActivityKind.Network)
        .AddActivity<LimitCost, LimitCostInput, string>(ActivityKind.Light)
        .AddActivity<TakeBrand, TakeBrandInput, TakenBrand>(ActivityKind.Light)
        .AddActivity<DrawEndCard, EndCardBrief, DrawnVisual>(ActivityKind.Compute)
        .AddActivity<FitBrandClip, FitBrandClipInput, FittedClip>(ActivityKind.Encoding)
        .AddActivity<WriteScript, ScriptBrief, WrittenScript>(ActivityKind.Network)
        .AddActivity<TranslateScript, TranslationBrief, TranslatedScript>(ActivityKind.Network)
        .AddActivity<PlanScenes, PlanRequest, PlannedStoryboard>(ActivityKind.Light)
        .AddActivity<KeepStoryboard, KeepStoryboardInput, string>(ActivityKind.Light)
        .AddActivity<ReadStoryboard, ReadStoryboardInput, Storyboard>(ActivityKind.Light)
        .AddActivity<FindFootage, FootageQuery, FootageFound>(ActivityKind.Network)
        .AddActivity<ClaimClips, ClaimClipsInput, IReadOnlyList<string>>(ActivityKind.Light)
        .AddActivity<ReadClips, ReadClipsInput, IReadOnlyList<SceneClips>>(ActivityKind.Light)
        .AddActivity<KeepClips, KeepClipsInput, string>(ActivityKind.Light)
        .AddActivity<FetchClip, FootageCandidate, FetchedClip>(ActivityKind.Network)
        .AddActivity<DrawIllustration, IllustrationBrief, DrawnScene>(ActivityKind.Compute)
        .AddActivity<NarrateScene, NarrationBrief, SceneNarration>(ActivityKind.Speech)
        .AddActivity<AlignWords, AlignWordsInput, AlignedWords>(ActivityKind.Speech)
        .AddActivity<ImportMusic, MusicWish, ImportedMusic>(ActivityKind.Light)
        .AddActivity<RenderBody, BodyRender, RenderedPart>(ActivityKind.Encoding)
        .AddActivity<RenderJoint, JointRender, RenderedPart>(ActivityKind.Encoding)
        .AddActivity<MixSound, SoundPlan, SoundTrack>(ActivityKind.Encoding)
        .AddActivity<MeasureSound, MeasureSoundInput, MeasuredSound>(ActivityKind.Encoding)
        .AddActivity<DrawThumbnail, ThumbnailPlan, Thumbnail>(ActivityKind.Compute)
        .AddActivity<AssembleVideo, AssemblyPlan, JoinedVideo>(ActivityKind.Compute)
        .AddActivity<PublishVideo, PublicationPlan, VideoResult>(ActivityKind.Light);
}
