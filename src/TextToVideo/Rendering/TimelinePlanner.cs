namespace TextToVideo.Rendering;

/// <summary>
/// Lays the scenes out one after the other. A cut falls in the middle of the pause after a scene's last word; half of a
/// joint lies on each side of the cut, and may begin under a clause's last syllable, as a film's cut would.
/// </summary>
public static class TimelinePlanner
{
    /// <summary>A cross-dissolve of 0.4 s: seen, but not waited for.</summary>
    private const int CrossFadeFrames = 12;

    private static readonly TimeSpan LeadIn = TimeSpan.FromSeconds(0.35);
    private static readonly TimeSpan PauseAfterSentence = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan PauseAfterClause = TimeSpan.FromSeconds(0.24);
    private static readonly TimeSpan LastTail = TimeSpan.FromSeconds(1.0);
    private static readonly TimeSpan ShortestScene = TimeSpan.FromSeconds(1.5);

    public static Timeline Plan(IReadOnlyList<SceneTiming> scenes, TransitionKind transition)
    {
        ArgumentNullException.ThrowIfNull(scenes);
        var jointFrames = transition == TransitionKind.Cut || scenes.Count < 2 ? 0 : CrossFadeFrames;
        var spans = new List<SceneSpan>(scenes.Count);
        var start = 0;
        for (var i = 0; i < scenes.Count; i++)
        {
            var (before, after) = Pauses(scenes, i);
            var wanted = before + scenes[i].NarrationLength + after;
            var length = Max(Max(wanted, scenes[i].MinimumLength), ShortestScene);

            // A body must remain between the halves of two joints.
            var frames = Math.Max(FrameRate.ToFramesUp(length), (2 * jointFrames) + 2);
            spans.Add(new SceneSpan(start, start + frames, before));
            start += frames;
        }
        return new Timeline(spans, jointFrames);
    }

    private static (TimeSpan Before, TimeSpan After) Pauses(IReadOnlyList<SceneTiming> scenes, int i)
    {
        // The pause between two scenes is shared: half before the cut, half after it.
        var before = i == 0 ? LeadIn : PauseAfter(scenes[i - 1]) / 2;
        var after = i == scenes.Count - 1 ? LastTail : PauseAfter(scenes[i]) / 2;
        return (before, after);
    }

    private static TimeSpan PauseAfter(SceneTiming scene) => scene.EndsSentence ? PauseAfterSentence : PauseAfterClause;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
