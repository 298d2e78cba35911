namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>What a process is in the middle of when it is killed.</summary>
internal enum StormMoment
{
    Anything,
    Commit,
    Encoder,
    Purchase,
    Upload,
    Webhook,
}
