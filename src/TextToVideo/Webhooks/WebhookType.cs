using TextToVideo.Jobs;

namespace TextToVideo.Webhooks;

/// <summary>What messages are called in their `type` field.</summary>
public static class WebhookType
{
    public static string For(JobState state) => state switch
    {
        JobState.Completed => "video.completed",
        JobState.Failed => "video.failed",
        JobState.Cancelled => "video.cancelled",
        _ => "video.stage",
    };
}
