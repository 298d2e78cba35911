using System.Text;

namespace TextToVideo.Captions.Ass;

/// <summary>Cuts a line into stretches of one bidirectional class; each neutral character is a stretch of its own.</summary>
internal static class BidiTokens
{
    public static List<BidiItem> Of(CaptionLine line)
    {
        var items = new List<BidiItem>();
        for (var i = 0; i < line.Words.Count; i++)
        {
            if (i > 0 && line.Words[i].SpaceBefore) items.Add(new BidiItem(" ", -1, BidiClass.Neutral));
            foreach (var cluster in CaptionText.Clusters(line.Words[i].Text)) Add(items, cluster, i);
        }
        return JoinNumbers(items);
    }

    private static void Add(List<BidiItem> items, string cluster, int word)
    {
        var kind = BidiClasses.Of(Rune.GetRuneAt(cluster, 0));
        if (items.Count > 0 && items[^1] is var last && last.WordIndex == word && last.Class == kind && kind != BidiClass.Neutral)
            items[^1] = last with { Text = last.Text + cluster };
        else items.Add(new BidiItem(cluster, word, kind));
    }

    // Rules W4 and W5: one separator between digits, and signs of measure beside them, belong to the number. Arabic's own digits
    // have separators of their own, and leave signs of measure, plus and minus to the line.
    private static List<BidiItem> JoinNumbers(List<BidiItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Class != BidiClass.Number) continue;
            while (IsNumber(items, i + 2, i) && IsSame(items, i + 1, i) && IsSeparator(items[i + 1].Text, items[i])) Merge(items, i, 3);
            if (IsArabic(items[i])) continue;
            while (IsSame(items, i + 1, i) && IsMeasure(items[i + 1].Text)) Merge(items, i, 2);
            while (IsSame(items, i - 1, i) && IsMeasure(items[i - 1].Text)) Merge(items, --i, 2);
        }
        return items;
    }

    private static bool IsNumber(List<BidiItem> items, int at, int like) => IsSame(items, at, like) && items[at].Class == BidiClass.Number;

    private static bool IsSame(List<BidiItem> items, int at, int like) => at >= 0 && at < items.Count && items[at].WordIndex == items[like].WordIndex;

    private static bool IsSeparator(string text, BidiItem number) => text is "." or "," or ":" or "/" or "٫" or "٬" || (text is "-" or "+" && !IsArabic(number));

    private static bool IsArabic(BidiItem number) => number.Text.Any(c => c is >= '٠' and <= '٩');

    private static bool IsMeasure(string text) => text is "%" or "$" or "€" or "£" or "¥" or "₽" or "₪" or "₹" or "#" or "°" or "‰" or "٪";

    private static void Merge(List<BidiItem> items, int at, int count)
    {
        var text = string.Concat(items.GetRange(at, count).Select(i => i.Text));
        items[at] = new BidiItem(text, items[at].WordIndex, BidiClass.Number);
        items.RemoveRange(at + 1, count - 1);
    }
}
