namespace TextToVideo.Storyboards.Keywords;

internal static class KeywordRanking
{
    /// <summary>By score; of equals, the one that is said first. What is said twice counts a little more.</summary>
    public static IReadOnlyList<Keyword> Rank(IEnumerable<Keyword> found) =>
        [.. found.GroupBy(k => k.Text).Select(Merge).OrderByDescending(k => Math.Round(k.Score, 3)).ThenBy(k => k.Position)];

    private static Keyword Merge(IGrouping<string, Keyword> same)
    {
        const double bonusForRepetition = 0.1;
        var best = same.MaxBy(k => k.Score)! with { Position = same.Min(k => k.Position) };
        return same.Skip(1).Any() ? best with { Score = best.Score + bonusForRepetition } : best;
    }
}
