using TextToVideo.Rendering;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>How long each scene is shown, as soon as it is spoken.</summary>
internal sealed class SceneFits(Storyboard storyboard, TransitionKind transition, bool hasEndCard)
{
    /// <summary>Scenes, and the card at the end.</summary>
    public int Shots => storyboard.Scenes.Count + (hasEndCard ? 1 : 0);

    public int JointFrames => TimelinePlanner.JointFrames(Shots, transition);

    public SceneFit Of(int scene, SpokenScene spoken) => TimelinePlanner.Fit(
        scene == 0 ? null : storyboard.Scenes[scene - 1].EndsSentence, spoken.Timing, isLast: scene == Shots - 1, JointFrames);

    /// <summary>Times from the scene's start.</summary>
    public IReadOnlyList<TimedWord> Words(int scene, SpokenScene spoken)
    {
        var offset = Of(scene, spoken).NarrationOffset;
        return [.. spoken.Words.Words.Select(word => word with { Start = word.Start + offset, End = word.End + offset })];
    }
}
