namespace TextToVideo.Artifacts;

/// <summary>What must hold for a write to happen.</summary>
public readonly record struct WriteCondition
{
    /// <summary>Non-null: the artifact must be there with this ETag.</summary>
    public string? IfMatch { get; private init; }

    public bool OnlyIfAbsent { get; private init; }

    public static WriteCondition None => default;

    public static WriteCondition Absent => new() { OnlyIfAbsent = true };

    public static WriteCondition Matches(string etag) => new() { IfMatch = etag };
}
