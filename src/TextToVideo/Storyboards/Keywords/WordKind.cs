namespace TextToVideo.Storyboards.Keywords;

internal enum WordKind
{
    /// <summary>Says nothing about what to show.</summary>
    Stop,

    Adverb,

    Adjective,

    Verb,

    /// <summary>A noun for what no camera sees.</summary>
    AbstractNoun,

    /// <summary>In no list: most such words are names of things.</summary>
    UnknownNoun,

    /// <summary>Events, acts, places, weather, groups.</summary>
    HalfSeenNoun,

    Name,

    ConcreteNoun,
}
