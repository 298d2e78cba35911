namespace TextToVideo.Storyboards.Shots;

/// <summary>A shot for each scene: what its words call for; else varied, as an editor would cut.</summary>
internal static class ShotChooser
{
    private static readonly ShotType[] Neutral = [ShotType.Wide, ShotType.Medium, ShotType.CloseUp];

    public static IReadOnlyList<Shot> Choose(IReadOnlyList<string> texts, int seed)
    {
        var shots = new List<Shot>(texts.Count);
        foreach (var text in texts)
        {
            // The third of a kind in a row is one too many, cue or not.
            ShotType? worn = shots.Count > 1 && shots[^1].Type == shots[^2].Type ? shots[^1].Type : null;
            if (ShotCues.Find(text) is { } cued && cued != worn) shots.Add(new Shot(cued, IsCued: true));
            else shots.Add(new Shot(Vary(text, seed, shots.Count > 0 ? shots[^1].Type : null), IsCued: false));
        }
        return shots;
    }

    private static ShotType Vary(string text, int seed, ShotType? last)
    {
        var choices = Neutral.Where(s => s != last).ToList();
        return choices[(int)((uint)StableHash.Of(text, seed) % choices.Count)];
    }
}
