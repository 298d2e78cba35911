namespace TextToVideo.Redoing;

/// <summary>What a retry would do for one video.</summary>
public sealed record RedoVideo
{
    /// <summary>Of the variant; null: the job makes one video.</summary>
    public string? Name { get; init; }

    public required bool VideoChanges { get; init; }

    public required IReadOnlyList<RedoScene> Scenes { get; init; }

    /// <summary>Steps that belong to no scene and whose results are there.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>Steps that belong to no scene and would be made.</summary>
    public required IReadOnlyList<string> Made { get; init; }
}
