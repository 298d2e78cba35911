using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>What a scene shows, before it is arranged.</summary>
/// <param name="Cast">The chief figure first; empty where the words name nothing to show.</param>
internal sealed record ScenePlan(BackdropKind Backdrop, SkyMood Mood, IReadOnlyList<Figure> Cast)
{
    public Gravity Gravity { get; init; }

    /// <summary>The cast alone would look like that of other scenes: the scene's own word is to stand beside it.</summary>
    public bool WantsWord { get; init; }
}
