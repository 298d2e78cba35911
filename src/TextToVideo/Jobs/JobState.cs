using System.Text.Json.Serialization;

namespace TextToVideo.Jobs;

/// <summary>How far a job is, in the words that its users see.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<JobState>))]
public enum JobState
{
    [JsonStringEnumMemberName("PENDING")]
    Pending,

    [JsonStringEnumMemberName("SCENE_PLANNING")]
    ScenePlanning,

    [JsonStringEnumMemberName("AWAITING_APPROVAL")]
    AwaitingApproval,

    [JsonStringEnumMemberName("ASSET_RETRIEVAL")]
    AssetRetrieval,

    [JsonStringEnumMemberName("TTS_GENERATION")]
    TtsGeneration,

    [JsonStringEnumMemberName("AUDIO_PROCESSING")]
    AudioProcessing,

    [JsonStringEnumMemberName("RENDERING")]
    Rendering,

    [JsonStringEnumMemberName("COMPLETED")]
    Completed,

    [JsonStringEnumMemberName("FAILED")]
    Failed,

    [JsonStringEnumMemberName("CANCELLED")]
    Cancelled,
}

public static class JobStateExtensions
{
    public static bool HasEnded(this JobState state) => state is JobState.Completed or JobState.Failed or JobState.Cancelled;
}
