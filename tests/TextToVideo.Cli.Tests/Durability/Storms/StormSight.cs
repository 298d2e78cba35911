namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>Tells what a process is in the middle of, by what the kernel and its partners know; best while it is stopped.</summary>
internal sealed class StormSight(string home, PaidVoice voice, StormReceiver receiver)
{
    private readonly string _store = Path.Combine(home, "artifacts") + Path.DirectorySeparatorChar;

    public IReadOnlySet<StormMoment> Of(int process) => Enum.GetValues<StormMoment>().Where(moment => Is(process, moment)).ToHashSet();

    public bool Is(int process, StormMoment moment) => moment switch
    {
        StormMoment.Commit => ProcessFiles.Commits(process),
        StormMoment.Encoder => ProcessFiles.Children(process).Exists(child => ProcessFiles.NameOf(child.Id) == "ffmpeg"),
        StormMoment.Purchase => Waits(process, voice.Port, voice.Open),
        StormMoment.Webhook => Waits(process, receiver.Port, receiver.Open),
        StormMoment.Publication => Stored(process).Any(path => !IsIncoming(path) && !IsLock(path)),
        StormMoment.Upload => Stored(process).Any(IsIncoming),
        _ => false,
    };

    private static bool Waits(int process, int port, OpenCalls open) =>
        open.Ports is { Count: > 0 } ports && ProcessFiles.PortsTo(ProcessFiles.Open(process), port).Intersect(ports).Any();

    private IEnumerable<string> Stored(int process) => ProcessFiles.Open(process).Where(path => path.StartsWith(_store, StringComparison.Ordinal));

    private static bool IsIncoming(string path) => Path.GetFileName(path) == "incoming";

    private static bool IsLock(string path) => path.EndsWith("lock", StringComparison.Ordinal) || path.Contains("/turns/", StringComparison.Ordinal);
}
