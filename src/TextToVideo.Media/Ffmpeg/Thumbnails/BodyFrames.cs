using System.Globalization;
using TextToVideo.Artifacts;
using TextToVideo.Media.Findings;

namespace TextToVideo.Media.Ffmpeg.Thumbnails;

/// <summary>Frames of bodies that were looked at before: where one scene of a video is edited, all others are the same bodies.</summary>
internal sealed class BodyFrames(IArtifactStore store)
{
    /// <summary>Changes when a frame would be drawn differently.</summary>
    private const string Version = "1";

    private readonly FindingStore _samples = new(store, "frames", ".rgb");
    private readonly FindingStore _pictures = new(store, "frames", ".jpg");

    /// <summary>Scaled down, to be compared.</summary>
    public Task<byte[]?> FindSampleAsync(BodyFrame frame, CancellationToken cancellationToken) => _samples.FindAsync(IdentityOf(frame), cancellationToken);

    public Task KeepSampleAsync(BodyFrame frame, byte[] sample, CancellationToken cancellationToken) => _samples.KeepAsync(IdentityOf(frame), sample, cancellationToken);

    /// <summary>As a thumbnail.</summary>
    public Task<byte[]?> FindPictureAsync(BodyFrame frame, CancellationToken cancellationToken) => _pictures.FindAsync(IdentityOf(frame), cancellationToken);

    public Task KeepPictureAsync(BodyFrame frame, byte[] picture, CancellationToken cancellationToken) => _pictures.KeepAsync(IdentityOf(frame), picture, cancellationToken);

    private static string IdentityOf(BodyFrame frame) => string.Create(CultureInfo.InvariantCulture, $"{Version}\n{frame.Body}\n{frame.Sample}");
}
