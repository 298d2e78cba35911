using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using TextToVideo.Functions.Engine;

namespace TextToVideo.Functions.Triggers;

internal static class ActivityInvocation
{
    /// <summary>Runs the activity after which the function is named.</summary>
    public static Task<JsonElement> RunAsync(this ActivityRunner activities, FunctionContext invocation, JsonElement? input)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var instance = invocation.BindingContext.BindingData.TryGetValue("instanceId", out var id) ? id?.ToString() : null;
        return activities.RunAsync(invocation.FunctionDefinition.Name, instance ?? "", input, invocation.CancellationToken);
    }
}
