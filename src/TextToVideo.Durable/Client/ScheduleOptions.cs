namespace TextToVideo.Durable;

public sealed record ScheduleOptions
{
    /// <summary>Null: a new random id. 1 to 100 of A-Z a-z 0-9 - _.</summary>
    public string? InstanceId { get; init; }

    /// <summary>Null: at once.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>
    /// Null: it does not queue. An event for an instance that still waits has it begin at once, so that it can be cancelled.
    /// Only the embedded engine has queues; others start everything as soon as they can. Not together with <see cref="StartAt"/>.
    /// </summary>
    public QueuePlace? Queue { get; init; }
}
