namespace TextToVideo.Speech;

/// <summary>How unlike two words are, as written: 0 the same, 1 nothing in common.</summary>
internal static class WordLikeness
{
    /// <summary>Sound the same to a recogniser, which cannot know the script's spelling.</summary>
    private static readonly Dictionary<string, string> Homophones = Pairs(
        "to too two", "there their theyre", "for four fore", "one won", "your youre", "right write", "here hear", "by buy bye", "know no", "new knew", "see sea", "be bee", "ate eight", "our hour",
        "weather whether", "wait weight", "week weak", "peace piece", "read red", "son sun", "would wood", "whole hole", "oh zero o", "ok okay", "and n");

    public static double Cost(string a, string b)
    {
        if (a == b) return 0;
        if (Homophones.TryGetValue(a, out var group) && Homophones.GetValueOrDefault(b) == group) return 0.05;
        return (double)EditDistance(a, b) / Math.Max(a.Length, b.Length);
    }

    /// <summary>Levenshtein's.</summary>
    private static int EditDistance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }

    private static Dictionary<string, string> Pairs(params string[] groups) =>
        groups.SelectMany(group => group.Split(' ').Select(word => (word, group))).ToDictionary(row => row.word, row => row.group);
}
