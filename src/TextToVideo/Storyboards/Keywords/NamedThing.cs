namespace TextToVideo.Storyboards.Keywords;

/// <summary>What a word names.</summary>
public enum NamedThing
{
    /// <summary>Nothing: it is an adjective, a verb, an adverb.</summary>
    None,

    /// <summary>Something that no camera sees: health, freedom.</summary>
    Unseen,

    Seen,
}
