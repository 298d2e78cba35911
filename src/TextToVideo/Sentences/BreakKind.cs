namespace TextToVideo.Sentences;

/// <summary>How a text may be cut at a place, from the worst to the best.</summary>
internal enum BreakKind
{
    /// <summary>Inside a word that is too long to be said in one scene.</summary>
    InsideWord,

    /// <summary>After a word that leans on the next one: "the", "of", a number before its unit.</summary>
    Glued,

    /// <summary>Between two characters of writing without spaces: perhaps inside a word.</summary>
    Character,

    Word,

    /// <summary>Before a preposition.</summary>
    Phrase,

    /// <summary>Before "and", "because", "which" and the like.</summary>
    Conjunction,

    /// <summary>After a comma.</summary>
    Clause,

    /// <summary>After a semicolon, a colon, a dash, an ellipsis.</summary>
    StrongClause,

    Sentence,

    /// <summary>The end of a heading, an item of a list, or a paragraph.</summary>
    Line,
}
