namespace TextToVideo.Captions.Ass;

/// <summary>Brackets in text of two directions: both of a pair take one direction (rule N0), and look the other way where they stand right to left (L4).</summary>
internal static class BidiBrackets
{
    private const string Openings = "([{<«‹（［「『【〈《“‘";
    private const string Closings = ")]}>»›）］」』】〉》”’";

    // Curly quotes do not mirror, and a comparison sign is no bracket.
    private const string Pairing = "([{（［「『【〈《";
    private const string NotMirrored = "“‘”’";

    public static string Mirror(string text)
    {
        if (text.Length != 1 || NotMirrored.Contains(text[0], StringComparison.Ordinal)) return text;
        var at = Openings.IndexOf(text[0], StringComparison.Ordinal);
        if (at >= 0) return Closings[at].ToString();
        at = Closings.IndexOf(text[0], StringComparison.Ordinal);
        return at >= 0 ? Openings[at].ToString() : text;
    }

    public static void Resolve(List<BidiItem> items, BidiClass[] classes, BidiClass strongBase)
    {
        foreach (var (open, close) in Pairs(items).OrderBy(p => p.Open))
        {
            var inside = classes[(open + 1)..close].Where(c => c != BidiClass.Neutral).Select(VisualOrder.Strong).ToList();
            if (inside.Count == 0) continue;
            var resolved = inside.Contains(strongBase) ? strongBase : StrongBefore(classes, open, strongBase);
            classes[open] = classes[close] = resolved;
        }
    }

    private static IEnumerable<(int Open, int Close)> Pairs(List<BidiItem> items)
    {
        var open = new Stack<(char Closing, int At)>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Class != BidiClass.Neutral || items[i].Text.Length != 1) continue;
            var c = items[i].Text[0];
            if (Pairing.Contains(c, StringComparison.Ordinal)) open.Push((Closings[Openings.IndexOf(c, StringComparison.Ordinal)], i));
            else if (open.Any(o => o.Closing == c))
            {
                while (open.Peek().Closing != c) open.Pop();
                yield return (open.Pop().At, i);
            }
        }
    }

    // Everything inside runs against the line: the pair goes with it if what comes before does, too; else with the line.
    private static BidiClass StrongBefore(BidiClass[] classes, int at, BidiClass strongBase)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (classes[i] != BidiClass.Neutral) return VisualOrder.Strong(classes[i]);
        }
        return strongBase;
    }
}
