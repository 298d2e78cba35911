using TextToVideo.Jobs;

namespace TextToVideo.Cli.Display;

internal static class StageWords
{
    public static string Of(JobStatus status) => status.State switch
    {
        JobState.Pending => "Waiting",
        JobState.ScenePlanning => "Planning scenes",
        JobState.AwaitingApproval => "Waiting for approval",
        JobState.AssetRetrieval => "Finding pictures",
        JobState.TtsGeneration => "Speaking",
        JobState.AudioProcessing => "Timing words",
        JobState.Rendering when status.SecondsLeft is { } left => $"Rendering {status.ScenesDone}/{status.ScenesTotal}, about {left:F0} s left",
        JobState.Rendering => $"Rendering {status.ScenesDone}/{status.ScenesTotal}",
        JobState.Completed => "Done",
        JobState.Failed => "Failed",
        _ => "Cancelled",
    };
}
