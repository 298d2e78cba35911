namespace TextToVideo.Requests;

/// <summary>A ready scene.</summary>
public sealed record SceneRequest
{
    /// <summary>What is said, 1 to 1,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>What to show; null: chosen from the text.</summary>
    public string? Visual { get; init; }

    /// <summary>A file name in the footage folder, an upload as `upload:ID`, or a provider's clip as `pexels:123`, which is then shown; null: chosen.</summary>
    public string? Clip { get; init; }
}
