using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Footage.Keeping;

/// <param name="JobId">Of the job, or of the variant.</param>
public sealed record KeepClipsInput(string JobId, IReadOnlyList<SceneClips> Scenes);

/// <summary>Activity: notes which clips the scenes of a video were given, for later runs of its job.</summary>
public sealed class KeepClips(IArtifactStore store) : Activity<KeepClipsInput, string>
{
    public override async Task<string> RunAsync(ActivityContext context, KeepClipsInput input, CancellationToken cancellationToken)
    {
        var key = KeyOf(input.JobId);
        await store.WriteAsync(key, JsonSerializer.SerializeToUtf8Bytes(input.Scenes, RequestJson.Options), WriteCondition.None, cancellationToken);
        return key.Value;
    }

    internal static ArtifactKey KeyOf(string jobId) => JobKeys.File(jobId, "clips.json");
}
