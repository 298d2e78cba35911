namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>What a process is in the middle of when it is killed.</summary>
internal enum StormMoment
{
    Anything,

    /// <summary>It holds the journal's write lock.</summary>
    Commit,

    /// <summary>An ffmpeg of its own runs.</summary>
    Encoder,

    /// <summary>A paid service has its request and has not answered.</summary>
    Purchase,

    /// <summary>It has a file of its store open.</summary>
    Publication,

    /// <summary>A user's file has arrived in part.</summary>
    Upload,

    /// <summary>A receiver has its message and has not answered.</summary>
    Webhook,
}
