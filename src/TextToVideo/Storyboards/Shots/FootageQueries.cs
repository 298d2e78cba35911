using TextToVideo.Storyboards.Keywords;

namespace TextToVideo.Storyboards.Shots;

/// <summary>What to search footage for, from specific to general.</summary>
internal static class FootageQueries
{
    private const int Most = 5;
    private const int MostWords = 5;

    /// <param name="visual">What the user wants to see; asked for first, in the user's words.</param>
    /// <param name="topic">What the whole video is about: better than nothing.</param>
    public static IReadOnlyList<string> Make(string? visual, IReadOnlyList<Keyword> keywords, Shot shot, Keyword? topic)
    {
        var queries = new List<string>();
        Keyword? second = null;
        if (visual is not null) queries.Add(visual.ToLowerInvariant());
        if (keywords.Count > 0)
        {
            var main = keywords[0];
            second = keywords.Skip(1).FirstOrDefault(k => k is { IsStrong: true, IsBorrowed: false } && k.Head != main.Head && !main.Text.Contains(k.Text, StringComparison.Ordinal));
            var both = second is null ? main.Text : Join(main.Text, second.Text);
            if (shot.SearchWord is { } word) queries.Add($"{word} {(main.IsPhrase ? main.Text : both)}");
            queries.AddRange([both, main.Text]);
            if (second is not null) queries.Add(second.Text);
            queries.Add(main.Head);
        }
        queries.AddRange(keywords.Skip(1).Where(k => k.IsStrong && k != second).Take(Most - 1 - queries.Count).Select(k => k.Text));
        if (topic is not null) queries.Add(topic.Text);
        return [.. queries.Where(q => q.Length > 0).Distinct().Take(Most)];
    }

    private static string Join(string main, string second)
    {
        var joined = $"{main} {second}";
        return joined.Count(c => c == ' ') < MostWords ? joined : main;
    }
}
