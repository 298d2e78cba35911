using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>What a scene shows, before it is arranged.</summary>
/// <param name="Cast">The chief figure first; empty where the words name nothing to show.</param>
internal sealed record ScenePlan(BackdropKind Backdrop, SkyMood Mood, IReadOnlyList<Figure> Cast)
{
    public Gravity Gravity { get; init; }
}
