using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using TextToVideo.Branding;
using TextToVideo.Costs;
using TextToVideo.Functions.Engine;
using TextToVideo.Scripts;
using TextToVideo.Storyboards;

namespace TextToVideo.Functions.Triggers;

public sealed class ScriptActivities(ActivityRunner activities)
{
    [Function(nameof(LimitCost))]
    public Task<JsonElement> LimitCostAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(TakeBrand))]
    public Task<JsonElement> TakeBrandAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(WriteScript))]
    public Task<JsonElement> WriteScriptAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(TranslateScript))]
    public Task<JsonElement> TranslateScriptAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(PlanScenes))]
    public Task<JsonElement> PlanScenesAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(KeepStoryboard))]
    public Task<JsonElement> KeepStoryboardAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(ReadStoryboard))]
    public Task<JsonElement> ReadStoryboardAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);
}
