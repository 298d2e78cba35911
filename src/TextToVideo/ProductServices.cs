using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Costs;
using TextToVideo.Footage.Channels;
using TextToVideo.Inspection;
using TextToVideo.Jobs;
using TextToVideo.Publication;
using TextToVideo.Redoing;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Retention;
using TextToVideo.Scripts;
using TextToVideo.Speech;
using TextToVideo.Steps;
using TextToVideo.Storyboards;
using TextToVideo.Uploads;
using TextToVideo.Webhooks;

namespace TextToVideo;

public static class ProductServices
{
    /// <summary>The product's own rules. Ports (store, renderer, voices ...) come from the adapters' registrations.</summary>
    public static IServiceCollection AddTextToVideo(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IScriptWriter, PromptAsScript>();
        services.TryAddSingleton<IScenePlanner, HeuristicScenePlanner>();
        services.AddOptions<ModerationOptions>().BindConfiguration(ModerationOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.TryAddSingleton<IModerator, BlockedWords>();
        services.AddSingleton<CancellationMarks>();
        services.AddSingleton<JobRuns>();
        services.AddSingleton<StrayRuns>();
        services.AddSingleton<JobVariants>();
        services.AddSingleton<TranslationRules>();
        services.AddSingleton<JobDesk>();
        services.AddSingleton<JobList>();
        services.AddSingleton<JobRetries>();
        services.AddSingleton<RedoPlanner>();
        services.AddSingleton<RedoCosts>();
        services.AddOptions<WebhookOptions>().BindConfiguration(WebhookOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<WebhookOptions>, WebhookOptionsValidator>();
        services.AddSingleton<WebhookKeys>();
        services.AddSingleton<CallbackSecrets>();
        services.AddSingleton<WebhookLog>();
        services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<RunningJobs>();
        services.AddSingleton<BrandShelf>();
        services.AddSingleton<BrandCleaner>();
        services.AddSingleton<CacheCleaner>();
        services.AddSingleton<UploadCleaner>();
        services.AddSingleton<LeftoverCleaner>();
        services.AddSingleton<HistoryCleaner>();
        services.AddSingleton<CacheJanitor>();
        services.AddOptions<ChannelOptions>().BindConfiguration(ChannelOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<CallEstimator>();
        services.AddSingleton<VideoEstimator>();
        services.AddSingleton<CostLedger>();
        services.AddSingleton<PaidCalls>();
        services.AddOptions<UploadOptions>().BindConfiguration(UploadOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<UploadShelf>();
        services.AddSingleton<UploadInspector>();
        services.AddSingleton<UploadIntake>();
        services.AddSingleton<UploadRules>();
        services.TryAddSingleton<IStepTurns, ProcessStepTurns>();
        services.AddSingleton<StepRunner>();
        services.AddSingleton<ModeratedSteps>();
        services.AddSingleton<VoiceList>();
        services.TryAddSingleton<VoiceFinder>();
        services.AddSingleton<VoicePace>();
        services.AddSingleton<SegmentStep>();
        services.AddSingleton<SubtitleFiles>();
        services.AddSingleton<ManifestFile>();
        services.AddSingleton<VideoInspector>();
        services.AddSingleton<FontPreflight>();
        services.AddSingleton<BrandPreflight>();
        return services;
    }
}
