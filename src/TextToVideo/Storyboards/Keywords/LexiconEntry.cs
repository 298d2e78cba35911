namespace TextToVideo.Storyboards.Keywords;

/// <param name="Main">What the word mostly is.</param>
/// <param name="Besides">What it often is too.</param>
internal readonly record struct LexiconEntry(WordKind Main, WordKind? Besides)
{
    public bool CanBeVerb => Main == WordKind.Verb || Besides == WordKind.Verb;

    public bool CanBeNoun => IsNoun(Main) || (Besides is { } besides && IsNoun(besides));

    public WordKind NounKind => IsNoun(Main) || Besides is null ? Main : Besides.Value;

    public static bool IsNoun(WordKind kind) => kind >= WordKind.AbstractNoun;
}
