using TextToVideo.Rendering;

namespace TextToVideo.Orchestrations;

/// <summary>The pictures of a video, while they are made.</summary>
/// <param name="Joints">One between each two bodies, or none.</param>
internal sealed record RenderedScenes(IReadOnlyList<Task<RenderedPart>> Bodies, IReadOnlyList<Task<RenderedPart>> Joints)
{
    public async Task<IReadOnlyList<RenderedPart>> BodiesAsync() => await Task.WhenAll(Bodies);

    /// <summary>In the order of the video.</summary>
    public async Task<IReadOnlyList<RenderedPart>> AllAsync() => await Task.WhenAll(Bodies.SelectMany((body, i) => i < Joints.Count ? new[] { body, Joints[i] } : [body]));
}
