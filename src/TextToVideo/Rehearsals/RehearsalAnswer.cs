namespace TextToVideo.Rehearsals;

/// <summary>Takes the place of an activity.</summary>
/// <param name="Output">JSON; null: it is never answered.</param>
public sealed record RehearsalAnswer(string? Output)
{
    public static RehearsalAnswer Never { get; } = new((string?)null);
}
