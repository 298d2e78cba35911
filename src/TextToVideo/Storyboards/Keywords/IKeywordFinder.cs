namespace TextToVideo.Storyboards.Keywords;

internal interface IKeywordFinder
{
    /// <returns>The most telling first, none twice; empty where the text names nothing.</returns>
    IReadOnlyList<Keyword> Find(string text);
}
