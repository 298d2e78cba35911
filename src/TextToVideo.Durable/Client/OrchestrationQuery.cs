namespace TextToVideo.Durable;

public sealed record OrchestrationQuery
{
    /// <summary>Empty: any status.</summary>
    public IReadOnlyCollection<RuntimeStatus> Statuses { get; init; } = [];

    /// <summary>Null: any name.</summary>
    public string? Name { get; init; }

    public string? InstanceIdPrefix { get; init; }

    public DateTimeOffset? CreatedFrom { get; init; }

    public DateTimeOffset? CreatedTo { get; init; }

    /// <summary>1 to 1,000.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>From the page before; null for the first.</summary>
    public string? ContinuationToken { get; init; }

    /// <summary>In the order of their making instead of the reverse.</summary>
    public bool OldestFirst { get; init; }

    /// <summary>Where ids begin with a time: in their order (that of their characters' codes), which takes the place of the order of making.</summary>
    public bool ById { get; init; }

    /// <summary>Inputs and outputs can be large; lists rarely need them.</summary>
    public bool IncludePayloads { get; init; }
}
