using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Functions.Engine;
using TextToVideo.Functions.Hosting;
using TextToVideo.Webhooks;

namespace TextToVideo.Functions.Triggers;

/// <summary>The activities that ask the engine itself.</summary>
public sealed class WebhookActivities(ActivityRunner activities, HostOrchestrationClient engine)
{
    [Function(nameof(Announce))]
    public Task<JsonElement> AnnounceAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation, [DurableClient] DurableTaskClient client)
    {
        engine.Bind(client);
        return activities.RunAsync(invocation, input);
    }

    [Function(nameof(SendWebhook))]
    public Task<JsonElement> SendWebhookAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation, [DurableClient] DurableTaskClient client)
    {
        engine.Bind(client);
        return activities.RunAsync(invocation, input);
    }
}
