using TextToVideo.Storyboards;
using TextToVideo.Words;

namespace TextToVideo.Illustrations;

/// <summary>
/// What a video keeps coming back to, in one word: scenes that name nothing that can be shown for sure show it, so that
/// they are of the same video. As <see cref="VideoTheme"/>, coarse on purpose.
/// </summary>
public static class VideoTopic
{
    /// <summary>Scenes that must speak of it.</summary>
    private const int FewestScenes = 3;

    private const double LeastShare = 0.3;

    /// <returns>Null: nothing in particular.</returns>
    public static string? Of(Storyboard storyboard, string? theme)
    {
        ArgumentNullException.ThrowIfNull(storyboard);
        var generic = LanguageWords.For(storyboard.Language).Generic;
        var counts = new List<(string Word, int Scenes)>();
        foreach (var scene in storyboard.Scenes)
        {
            var seen = new HashSet<int>();
            foreach (var word in scene.Keywords.SelectMany(keyword => keyword.Split(' ')).Where(word => word.Length > 2 && !generic.Contains(word)))
            {
                var at = counts.FindIndex(count => IsSame(count.Word, word));
                if (at < 0) counts.Add((word, 0));
                seen.Add(at < 0 ? counts.Count - 1 : at);
            }
            foreach (var at in seen) counts[at] = counts[at] with { Scenes = counts[at].Scenes + 1 };
        }
        var best = counts.DefaultIfEmpty(("", 0)).MaxBy(count => count.Item2);
        if (best.Item2 >= Math.Max(FewestScenes, Math.Ceiling(LeastShare * storyboard.Scenes.Count))) return best.Item1;

        // Said at the beginning, and then taken as known.
        return theme is null || storyboard.Scenes.Count == 0 ? null : VideoTheme.WordOf(theme, storyboard.Title) ?? VideoTheme.WordOf(theme, storyboard.Scenes[0].Text);
    }

    /// <summary>But for an ending.</summary>
    private static bool IsSame(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return longer.Length - shorter.Length <= 2 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }
}
