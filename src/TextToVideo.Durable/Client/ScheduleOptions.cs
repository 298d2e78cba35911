namespace TextToVideo.Durable;

public sealed record ScheduleOptions
{
    /// <summary>Null: a new random id. 1 to 100 of A-Z a-z 0-9 - _.</summary>
    public string? InstanceId { get; init; }

    /// <summary>Null: at once.</summary>
    public DateTimeOffset? StartAt { get; init; }
}
