using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using TextToVideo.Functions.Engine;
using TextToVideo.Music;
using TextToVideo.Speech;

namespace TextToVideo.Functions.Triggers;

public sealed class SoundActivities(ActivityRunner activities)
{
    [Function(nameof(NarrateScene))]
    public Task<JsonElement> NarrateSceneAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(AlignWords))]
    public Task<JsonElement> AlignWordsAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);

    [Function(nameof(ImportMusic))]
    public Task<JsonElement> ImportMusicAsync([ActivityTrigger] JsonElement? input, FunctionContext invocation) =>
        activities.RunAsync(invocation, input);
}
