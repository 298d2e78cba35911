using System.Text.Json;
using Microsoft.DurableTask;
using TextToVideo.Durable;

namespace TextToVideo.Functions.Engine;

/// <summary>Runs an orchestration of the catalogue as one of the runtime.</summary>
public sealed class OrchestrationRunner(WorkCatalog catalog)
{
    public Task<JsonElement> RunAsync(TaskOrchestrationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return RunAsync(catalog.Orchestrations[context.Name], context);
    }

    private static async Task<JsonElement> RunAsync(OrchestrationEntry entry, TaskOrchestrationContext context)
    {
        try
        {
            var output = await entry.RunAsync(new DurableTaskContext(context), Payload.Text(context.GetInput<JsonElement?>()));
            return Payload.Element(PayloadLimit.Enforce($"The output of orchestration '{entry.Name}'", output));
        }
        catch (Exception e)
        {
            throw new RecordedFailureException(FailureDetails.From(e));
        }
    }
}
