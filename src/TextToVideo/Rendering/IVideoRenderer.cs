namespace TextToVideo.Rendering;

/// <summary>Makes video out of pictures, captions and sound. All outputs of one version and the same settings can be joined without re-encoding.</summary>
public interface IVideoRenderer
{
    /// <summary>Encoder and filter recipe; changes when the same input would give another output. Part of every segment's key.</summary>
    string Version { get; }

    /// <exception cref="Failures.TextToVideoException">`render.*`, `media.*`</exception>
    Task<RenderedSegment> RenderBodyAsync(BodyRender render, string path, CancellationToken cancellationToken);

    Task<RenderedSegment> RenderJointAsync(JointRender render, string path, CancellationToken cancellationToken);

    /// <summary>Brings a whole clip to the format of the segments: it fills the frame, never stretched. Its sound comes to the video's loudness.</summary>
    /// <param name="soundPath">A WAV as long as the picture; not written where there is nothing to hear.</param>
    Task<FittedSegment> FitClipAsync(ClipFit fit, string path, string soundPath, CancellationToken cancellationToken);

    /// <summary>Voice and ducked music, encoded.</summary>
    /// <returns>Commands as they were run.</returns>
    Task<IReadOnlyList<string>> MixAsync(SoundPlan plan, MixLevel level, string path, CancellationToken cancellationToken);

    Task<MeasuredSound> MeasureSoundAsync(string path, CancellationToken cancellationToken);

    /// <summary>Joins the segments and the sound by stream copy.</summary>
    Task<AssembledVideo> AssembleAsync(AssemblyPlan plan, string path, CancellationToken cancellationToken);

    /// <summary>A JPEG of a good frame: sharp, bright, well filled.</summary>
    /// <returns>The frames among which it was chosen, by their place in the video.</returns>
    Task<IReadOnlyList<SampledFrame>> DrawThumbnailAsync(ThumbnailPlan plan, string path, CancellationToken cancellationToken);
}
