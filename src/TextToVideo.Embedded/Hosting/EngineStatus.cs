namespace TextToVideo.Embedded.Hosting;

public enum EngineStatus
{
    Stopped,
    Running,

    /// <summary>Running, but the journal cannot be written or read at the moment; work is kept and tried again.</summary>
    Degraded,
}
