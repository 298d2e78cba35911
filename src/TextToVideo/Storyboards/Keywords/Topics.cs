namespace TextToVideo.Storyboards.Keywords;

/// <summary>What a video is about, and what a scene is about that does not say so itself ("It does this all day").</summary>
internal static class Topics
{
    /// <summary>Of a noun of any kind.</summary>
    private const double NounScore = 1.1;

    /// <summary>The strong keyword that most scenes share, or else what the first one is about; null where there is none.</summary>
    public static Keyword? Main(IReadOnlyList<IReadOnlyList<Keyword>> scenes)
    {
        var shared = scenes.SelectMany((keywords, scene) => keywords.Where(k => k.IsStrong).Select(k => (Keyword: k, Scene: scene)))
            .GroupBy(k => k.Keyword.Head)
            .Where(g => g.DistinctBy(k => k.Scene).Skip(1).Any())
            .OrderByDescending(g => g.Sum(k => k.Keyword.Score))
            .FirstOrDefault();
        if (shared is not null) return Name([.. shared.Select(k => k.Keyword)]);
        return scenes.SelectMany(s => s).FirstOrDefault(k => k.IsStrong);
    }

    // "black hole" rather than "hole", if that is what it is mostly called.
    private static Keyword Name(List<Keyword> sameHead)
    {
        var phrase = sameHead.Where(k => k.IsPhrase).GroupBy(k => k.Text).OrderByDescending(g => g.Count()).FirstOrDefault();
        return phrase?.Count() * 2 > sameHead.Count(k => !k.IsPhrase) ? phrase!.First() : sameHead[0] with { Text = sameHead[0].Head };
    }

    /// <summary>
    /// Scenes that name nothing get what the video is about; those that begin with "it" or "they", what the nearest scene is
    /// about, those before first.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Keyword>> Lend(IReadOnlyList<IReadOnlyList<Keyword>> scenes, IReadOnlyList<bool> refersBack, Keyword? main)
    {
        var lent = new List<IReadOnlyList<Keyword>>(scenes.Count);
        for (var i = 0; i < scenes.Count; i++)
        {
            var own = scenes[i];
            if (own.Any(k => k.Score >= NounScore) && !refersBack[i])
            {
                lent.Add(own);
                continue;
            }
            var other = refersBack[i] || main is null ? NearestStrong(scenes, i) : main;
            if (other is null || own.Any(k => k.Head == other.Head)) lent.Add(own);
            else lent.Add(own.Any(k => k.IsStrong) ? [.. own.Take(1), other.Borrow(), .. own.Skip(1)] : [other.Borrow(), .. own]);
        }
        return lent;
    }

    private static Keyword? NearestStrong(IReadOnlyList<IReadOnlyList<Keyword>> scenes, int index)
    {
        var before = Enumerable.Range(0, index).Reverse();
        var after = Enumerable.Range(index + 1, scenes.Count - index - 1);
        return before.Concat(after).Select(i => scenes[i].Where(k => k.IsStrong).MinBy(k => k.Position)).FirstOrDefault(k => k is not null);
    }
}
