using TextToVideo.Captions;
using TextToVideo.Illustrations;

namespace TextToVideo.Branding;

/// <summary>Draws what a video ends with.</summary>
public interface IEndCardPainter
{
    /// <summary>Changes when the same brief would be drawn otherwise; part of the artifact's key.</summary>
    string Version { get; }

    /// <summary>Writes the layers as PNG files into the folder.</summary>
    /// <param name="font">The brief's font, where it is a file.</param>
    Task<Illustration> PaintAsync(EndCardBrief brief, FontFile? font, string folder, CancellationToken cancellationToken);
}
