namespace TextToVideo.Footage;

/// <summary>A clip or picture that could be shown, as a provider offers it.</summary>
public sealed record FootageCandidate
{
    /// <summary>`folder`, `pexels`, `pixabay`.</summary>
    public required string Provider { get; init; }

    /// <summary>The provider's own id, or the path relative to the footage folder.</summary>
    public required string Id { get; init; }

    public required FootageKind Kind { get; init; }

    /// <summary>Pixels as shown (rotation applied); 0 where unknown.</summary>
    public int Width { get; init; }

    public int Height { get; init; }

    /// <summary>0 for pictures.</summary>
    public double Seconds { get; init; }

    /// <summary>Where its bytes are: an https URL, or an absolute path for `folder`.</summary>
    public required string Source { get; init; }

    public Attribution? Attribution { get; init; }

    /// <summary>Higher is better; comparable between providers.</summary>
    public double Score { get; init; }

    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }

    /// <summary>Unique over providers.</summary>
    public string Key => $"{Provider}:{Id}";
}
