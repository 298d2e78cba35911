namespace TextToVideo.Storyboards.Keywords;

/// <summary>A word or phrase that says what a scene could show.</summary>
/// <param name="Text">Lower case; the noun in the singular where the language's rules are known.</param>
/// <param name="Head">The general noun of a phrase ("panel" of "solar panel"); otherwise the text itself.</param>
/// <param name="Score">Higher is more telling.</param>
/// <param name="IsStrong">Names something that can be filmed or drawn.</param>
/// <param name="Position">Where it stands among the words of its scene: the subject comes early.</param>
internal sealed record Keyword(string Text, string Head, double Score, bool IsStrong, int Position)
{
    private const int Elsewhere = -1;

    /// <summary>Of another scene: "it" means it.</summary>
    public bool IsBorrowed => Position == Elsewhere;

    public bool IsPhrase => Head != Text;

    public Keyword Borrow() => this with { Position = Elsewhere };
}
