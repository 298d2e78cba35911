namespace TextToVideo.Illustrations;

/// <summary>Draws a scene for which there is no footage. It always finds something to show.</summary>
public interface IIllustrator
{
    /// <summary>Changes when the same brief would be drawn otherwise; part of the artifact's key.</summary>
    string Version { get; }

    /// <summary>Writes the layers as QOI files into the folder.</summary>
    Task<Illustration> DrawAsync(IllustrationBrief brief, string folder, CancellationToken cancellationToken);
}
