using TextToVideo.Rendering;

namespace TextToVideo.Branding;

/// <summary>Makes a logo ready for a frame, once for a job, so that each frame only takes it over.</summary>
public interface ILogoPainter
{
    /// <summary>Of the failure where a drawing cannot be drawn.</summary>
    const string UndrawableCode = "logo.undrawable";

    /// <summary>Changes when the same logo would be painted otherwise; part of the artifact's key.</summary>
    string Version { get; }

    /// <summary>Writes a PNG of the largest size that fits into the room.</summary>
    /// <param name="opacity">0 to 1; weakens the picture's own.</param>
    /// <param name="sourcePath">A picture, or a clean SVG, which is drawn at the size that is needed.</param>
    /// <returns>The picture's size.</returns>
    /// <exception cref="Failures.TextToVideoException">`logo.undrawable`, `media.unreadable`</exception>
    Task<FrameSize> PaintAsync(string sourcePath, FrameSize room, double opacity, string path, CancellationToken cancellationToken);
}
