using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using TextToVideo.Functions.Engine;
using TextToVideo.Publication;
using TextToVideo.Rendering;

namespace TextToVideo.Functions.Triggers;

public sealed class VideoActivities(ActivityRunner activities)
{
    [Function(nameof(RenderBody))]
    public Task<JsonElement> RenderBodyAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(RenderJoint))]
    public Task<JsonElement> RenderJointAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(DrawThumbnail))]
    public Task<JsonElement> DrawThumbnailAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(MixSound))]
    public Task<JsonElement> MixSoundAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(MeasureSound))]
    public Task<JsonElement> MeasureSoundAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(AssembleVideo))]
    public Task<JsonElement> AssembleVideoAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(PublishVideo))]
    public Task<JsonElement> PublishVideoAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);
}
