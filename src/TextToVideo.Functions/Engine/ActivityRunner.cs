using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;

namespace TextToVideo.Functions.Engine;

/// <summary>Runs an activity of the catalogue as one of the runtime.</summary>
public sealed class ActivityRunner(WorkCatalog catalog, IServiceScopeFactory scopes)
{
    public async Task<JsonElement> RunAsync(string name, string instanceId, JsonElement? input, CancellationToken cancellationToken)
    {
        var entry = catalog.Activities[name];
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var activity = ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, entry.Type);
            var output = await entry.RunAsync(activity, new ActivityContext(instanceId, name), Payload.Text(input), cancellationToken);
            return Payload.Element(PayloadLimit.Enforce($"The output of activity '{name}'", output));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host shuts down. A failure told now would be recorded as the step's own; left unanswered, the step is given
            // to another worker when this one is gone.
            await Task.Delay(Timeout.InfiniteTimeSpan, CancellationToken.None);
            throw;
        }
        catch (Exception e)
        {
            throw new RecordedFailureException(FailureDetails.From(e));
        }
    }
}
