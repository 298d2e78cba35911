using TextToVideo.Rendering;

namespace TextToVideo.Orchestrations;

/// <summary>The pictures of a video, while they are made.</summary>
/// <param name="Joints">One between each two bodies, or none.</param>
internal sealed record RenderedScenes(IReadOnlyList<Task<RenderedPart>> Bodies, IReadOnlyList<Task<RenderedPart>> Joints)
{
    /// <param name="count">The first so many: a card at the end is no scene.</param>
    public async Task<IReadOnlyList<RenderedPart>> BodiesAsync(int count) => await Task.WhenAll(Bodies.Take(count));

    /// <summary>In the order of the video.</summary>
    public async Task<IReadOnlyList<RenderedPart>> AllAsync() => await Task.WhenAll(Bodies.SelectMany((body, i) => i < Joints.Count ? new[] { body, Joints[i] } : [body]));
}
