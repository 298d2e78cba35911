namespace TextToVideo.Cli;

/// <summary>What `ttv` ends with; documented in the README.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The job failed, or something unexpected happened.</summary>
    public const int Failed = 1;

    /// <summary>The command line or the request is wrong.</summary>
    public const int BadInput = 2;

    /// <summary>Something is missing on this machine; `ttv doctor` says what.</summary>
    public const int NotSetUp = 3;

    /// <summary>The job was cancelled.</summary>
    public const int Cancelled = 4;

    /// <summary>Interrupted; the job goes on at the next run.</summary>
    public const int Interrupted = 130;
}
