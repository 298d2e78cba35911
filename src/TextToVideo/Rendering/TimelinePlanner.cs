namespace TextToVideo.Rendering;

/// <summary>
/// Lays the scenes out one after the other. A cut falls in the middle of the pause after a scene's last word; half of a
/// joint lies on each side of the cut, and may begin under a clause's last syllable, as a film's cut would.
/// </summary>
public static class TimelinePlanner
{
    /// <summary>0.4 s: seen, but not waited for.</summary>
    private const int UsualJointFrames = 12;

    /// <summary>The way through black needs a moment on either side of it.</summary>
    private const int FadeFrames = 18;

    /// <summary>A picture is shown so many frames beyond its scene at most, on either side.</summary>
    public const int MostFramesBeyond = FadeFrames / 2;

    private static readonly TimeSpan LeadIn = TimeSpan.FromSeconds(0.35);
    private static readonly TimeSpan PauseAfterSentence = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan PauseAfterClause = TimeSpan.FromSeconds(0.24);
    private static readonly TimeSpan LastTail = TimeSpan.FromSeconds(1.0);
    private static readonly TimeSpan ShortestScene = TimeSpan.FromSeconds(1.5);

    public static Timeline Plan(IReadOnlyList<SceneTiming> scenes, TransitionKind transition)
    {
        ArgumentNullException.ThrowIfNull(scenes);
        var jointFrames = JointFrames(scenes.Count, transition);
        var spans = new List<SceneSpan>(scenes.Count);
        var start = 0;
        for (var i = 0; i < scenes.Count; i++)
        {
            var fit = Fit(i == 0 ? null : scenes[i - 1].EndsSentence, scenes[i], isLast: i == scenes.Count - 1, jointFrames);
            spans.Add(new SceneSpan(start, start + fit.Frames, fit.NarrationOffset));
            start += fit.Frames;
        }
        return new Timeline(spans, jointFrames);
    }

    /// <summary>Length of each joint; 0: hard cuts.</summary>
    public static int JointFrames(int scenes, TransitionKind transition) => transition switch
    {
        _ when scenes < 2 => 0,
        TransitionKind.Cut => 0,
        TransitionKind.Fade => FadeFrames,
        _ => UsualJointFrames,
    };

    /// <summary>A scene's length does not depend on how long the others are, so it can be rendered before they are spoken.</summary>
    /// <param name="followsSentence">Whether the scene before it ends one; null: it is the first.</param>
    public static SceneFit Fit(bool? followsSentence, SceneTiming scene, bool isLast, int jointFrames)
    {
        ArgumentNullException.ThrowIfNull(scene);

        // The pause between two scenes is shared: half before the cut, half after it.
        var before = followsSentence is { } sentence ? Pause(sentence) / 2 : LeadIn;
        var after = isLast ? LastTail : Pause(scene.EndsSentence) / 2;
        var length = Max(Max(before + scene.NarrationLength + after, scene.MinimumLength), ShortestScene);

        // A body must remain between the halves of two joints.
        return new SceneFit(Math.Max(FrameRate.ToFramesUp(length), (2 * jointFrames) + 2), before);
    }

    private static TimeSpan Pause(bool afterSentence) => afterSentence ? PauseAfterSentence : PauseAfterClause;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
