using TextToVideo.Durable;

namespace TextToVideo.Embedded.Storage;

/// <summary>What a batch of writes changed that someone waits for. Acted upon only after the commit.</summary>
internal sealed class CommitNotes
{
    /// <summary>Instances that have something to do now.</summary>
    public HashSet<long> ReadyInstances { get; } = [];

    /// <summary>Instances were added, or given back by a worker, that may start at once.</summary>
    public bool HasUnclaimedInstances { get; set; }

    /// <summary>Instances that no claim of before covers any more: terminated or purged.</summary>
    public List<long> RevokedInstances { get; } = [];

    /// <summary>Ids of instances that have ended or were purged.</summary>
    public List<string> EndedInstances { get; } = [];

    /// <summary>Kinds of activities that were added or given back.</summary>
    public HashSet<ActivityKind> WaitingActivities { get; } = [];

    /// <summary>An instance joined or left a queue: another may begin.</summary>
    public bool HasQueueMoved { get; set; }

    /// <summary>The earliest timer or delayed start that was added.</summary>
    public DateTimeOffset? EarliestAlarm { get; private set; }

    public void AddAlarm(DateTimeOffset at)
    {
        if (EarliestAlarm is null || at < EarliestAlarm)
            EarliestAlarm = at;
    }
}
