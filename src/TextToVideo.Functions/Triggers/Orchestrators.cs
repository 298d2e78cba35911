using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using TextToVideo.Functions.Engine;
using TextToVideo.Orchestrations;
using TextToVideo.Webhooks;

namespace TextToVideo.Functions.Triggers;

public sealed class Orchestrators(OrchestrationRunner orchestrations)
{
    [Function(nameof(GenerateVideo))]
    public Task<JsonElement> GenerateVideoAsync([OrchestrationTrigger] TaskOrchestrationContext context) => orchestrations.RunAsync(context);

    [Function(nameof(MakeVariant))]
    public Task<JsonElement> MakeVariantAsync([OrchestrationTrigger] TaskOrchestrationContext context) => orchestrations.RunAsync(context);

    [Function(nameof(PrefetchMedia))]
    public Task<JsonElement> PrefetchMediaAsync([OrchestrationTrigger] TaskOrchestrationContext context) => orchestrations.RunAsync(context);

    [Function(nameof(DeliverWebhook))]
    public Task<JsonElement> DeliverWebhookAsync([OrchestrationTrigger] TaskOrchestrationContext context) => orchestrations.RunAsync(context);
}
