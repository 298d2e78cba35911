namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>What the words of a text are in their sentences, lower case. Of languages that the product cannot tell this, all are empty.</summary>
internal sealed record Roles(IReadOnlySet<string> Verbs, IReadOnlySet<string> Adjectives)
{
    /// <summary>Said as a part of phrases alone, which are shown as a whole.</summary>
    public IReadOnlySet<string> Phrased { get; init; } = new HashSet<string>();
}
