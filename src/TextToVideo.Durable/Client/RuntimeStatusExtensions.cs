namespace TextToVideo.Durable;

public static class RuntimeStatusExtensions
{
    public static bool HasEnded(this RuntimeStatus status) =>
        status is RuntimeStatus.Completed or RuntimeStatus.Failed or RuntimeStatus.Terminated;
}
