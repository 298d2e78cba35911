namespace TextToVideo.Storyboards;

public sealed record StoryboardScene
{
    /// <summary>Stable over edits: `s01`. Unique in the storyboard.</summary>
    public required string Id { get; init; }

    /// <summary>What is said and captioned, exactly as the user wrote it.</summary>
    public required string Text { get; init; }

    /// <summary>The words by which its picture is chosen, where the text is a translation of them; null: the text.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Depicts { get; init; }

    /// <summary>Lower case, the most telling first; may be empty.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>What to search footage for, from specific to general.</summary>
    public IReadOnlyList<string> Queries { get; init; } = [];

    public ShotType Shot { get; init; } = ShotType.Wide;

    /// <summary>How long the text takes to say, as guessed before it is spoken.</summary>
    public double EstimatedSeconds { get; init; }

    /// <summary>True where the text ends a sentence: the pause after it is longer.</summary>
    public bool EndsSentence { get; init; } = true;

    /// <summary>A clip that the user chose: `provider:id`, or a file name of the footage folder.</summary>
    public string? LockedClip { get; init; }

    /// <summary>
    /// What the scene showed in the video before the last edit, as manifests tell it, where the edit left its search as it was: it
    /// stays as long as it is found, whatever other scenes come to want. Not the editor's to change. Null: nothing.
    /// </summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Keeps { get; init; }

    /// <summary>Shown at least this long; null: as long as it is spoken.</summary>
    public double? MinimumSeconds { get; init; }
}
