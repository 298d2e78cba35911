namespace TextToVideo.Captions.Ass;

/// <summary>
/// Puts the parts of a line in the order in which they stand from left to right, after Unicode standard annex 9 (rules W, N0
/// to N2, I and L2 to L4, without explicit embedding, which <see cref="CaptionText.Clean"/> removes). libass takes every
/// stretch between two override tags for a paragraph of its own, so it cannot order a line in which single words are coloured.
/// </summary>
internal static class VisualOrder
{
    public static List<BidiItem> Arrange(CaptionLine line, Direction direction)
    {
        var items = BidiTokens.Of(line);
        if (items.TrueForAll(i => i.Class != BidiClass.Right)) return items;
        var classes = items.Select(i => i.Class).ToArray();
        var strongBase = direction == Direction.LeftToRight ? BidiClass.Left : BidiClass.Right;
        ResolveNumbers(classes, strongBase);
        BidiBrackets.Resolve(items, classes, strongBase);
        ResolveNeutrals(classes, strongBase);
        var levelled = items.Select((item, i) => Mirror(item with { Level = LevelOf(classes[i], direction) })).ToList();
        Reorder(levelled);
        return levelled;
    }

    /// <summary>What a number counts as for its neighbours.</summary>
    internal static BidiClass Strong(BidiClass kind) => kind == BidiClass.Number ? BidiClass.Right : kind;

    // W7: after Latin letters a number behaves like one.
    private static void ResolveNumbers(BidiClass[] classes, BidiClass strongBase)
    {
        var last = strongBase;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.Left or BidiClass.Right) last = classes[i];
            else if (classes[i] == BidiClass.Number && last == BidiClass.Left) classes[i] = BidiClass.Left;
        }
    }

    // N1, N2: between two of one direction, that direction; else the line's.
    private static void ResolveNeutrals(BidiClass[] classes, BidiClass strongBase)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] != BidiClass.Neutral) continue;
            var to = i;
            while (to < classes.Length && classes[to] == BidiClass.Neutral) to++;
            var before = i == 0 ? strongBase : Strong(classes[i - 1]);
            var after = to == classes.Length ? strongBase : Strong(classes[to]);
            Array.Fill(classes, before == after ? before : strongBase, i, to - i);
        }
    }

    private static int LevelOf(BidiClass kind, Direction direction) => (kind, direction) switch
    {
        (BidiClass.Right, _) => 1,
        (BidiClass.Left, Direction.LeftToRight) => 0,
        _ => 2,
    };

    // L2: from the highest level down, turn every stretch of that level or above.
    private static void Reorder(List<BidiItem> items)
    {
        for (var level = 2; level >= 1; level--)
        {
            for (int from = 0, to; from < items.Count; from = to + 1)
            {
                to = from;
                while (to < items.Count && items[to].Level >= level) to++;
                items.Reverse(from, to - from);
            }
        }
    }

    private static BidiItem Mirror(BidiItem item) =>
        item.Level % 2 == 1 && item.Class == BidiClass.Neutral ? item with { Text = BidiBrackets.Mirror(item.Text) } : item;
}
