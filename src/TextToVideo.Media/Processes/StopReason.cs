namespace TextToVideo.Media.Processes;

internal enum StopReason
{
    None,
    Cancelled,
    OverTime,
    Idle,
    CallbackFailed,
}
