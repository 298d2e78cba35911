using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using TextToVideo.Branding;
using TextToVideo.Footage;
using TextToVideo.Footage.Channels;
using TextToVideo.Footage.Keeping;
using TextToVideo.Functions.Engine;
using TextToVideo.Illustrations;

namespace TextToVideo.Functions.Triggers;

public sealed class PictureActivities(ActivityRunner activities)
{
    [Function(nameof(FindFootage))]
    public Task<JsonElement> FindFootageAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(ReadClips))]
    public Task<JsonElement> ReadClipsAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(KeepClips))]
    public Task<JsonElement> KeepClipsAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(ClaimClips))]
    public Task<JsonElement> ClaimClipsAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(FetchClip))]
    public Task<JsonElement> FetchClipAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(DrawIllustration))]
    public Task<JsonElement> DrawIllustrationAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(DrawEndCard))]
    public Task<JsonElement> DrawEndCardAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(FitBrandClip))]
    public Task<JsonElement> FitBrandClipAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);
}
