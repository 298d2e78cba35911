using TextToVideo.Rendering;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>What is known of a scene once it is spoken and its words are found.</summary>
/// <param name="Audio">Null where nothing could speak it: captions only.</param>
/// <param name="Words">Times from the start of the narration.</param>
internal sealed record SpokenScene(StoryboardScene Scene, SceneNarration? Audio, TimeSpan Length, WordTimings Words)
{
    public SceneTiming Timing => new(Length, Scene.EndsSentence, TimeSpan.FromSeconds(Scene.MinimumSeconds ?? 0));
}
