using TextToVideo.Requests;
using TextToVideo.Sentences;
using TextToVideo.Storyboards.Cutting;
using TextToVideo.Storyboards.Keywords;

namespace TextToVideo.Storyboards;

/// <summary>Scenes that the user cut: kept one to one.</summary>
internal static class ReadyScenes
{
    public static IReadOnlyList<SceneCut> Cut(IReadOnlyList<SceneRequest> scenes, string language, double rate) =>
        [.. scenes.Select((scene, i) => new SceneCut(scene.Text, SceneCutter.SecondsToSay(scene.Text, language, rate), EndsSentence(scene.Text, i + 1 < scenes.Count ? scenes[i + 1].Text : null)))];

    /// <summary>What the user wants to see comes before what the text says.</summary>
    public static IReadOnlyList<Keyword> KeywordsOf(string visual, string text, IKeywordFinder finder)
    {
        var wanted = finder.Find(visual);
        if (wanted.Count == 0) wanted = [new Keyword(visual.ToLowerInvariant(), visual.ToLowerInvariant(), Score: 1, IsStrong: true, Position: 0)];
        return [.. wanted, .. finder.Find(text).Where(k => !wanted.Any(w => w.Text == k.Text))];
    }

    // A scene is taken for a sentence unless it visibly goes on in the next one.
    private static bool EndsSentence(string text, string? next)
    {
        if (next is null) return true;
        var open = SentenceMarks.TrimClosers(text.AsSpan().TrimEnd());
        if (open.IsEmpty) return true;
        if (SentenceMarks.IsTerminator(open[^1])) return true;
        var following = SentenceMarks.TrimOpeners(next.AsSpan().TrimStart());
        return !SentenceMarks.IsWeak(open[^1]) && !SentenceMarks.IsStrong(open[^1]) && (following.IsEmpty || !char.IsLower(following[0]));
    }
}
