using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Health;

namespace TextToVideo.Api.Health;

/// <summary>Asks the artifact store for something.</summary>
public sealed class StoreCheck(IArtifactStore store) : IReadinessCheck
{
    private static readonly ArtifactKey Probe = new("server/probe");

    public async Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var finding = new ReadinessFinding { Name = "artifact store", Purpose = "Keeps everything that is made.", IsRequired = true, IsReady = true, Detail = "It answers." };
        try
        {
            await store.FindAsync(Probe, cancellationToken);
            return [finding];
        }
        catch (Exception e) when (e is TextToVideoException or IOException or UnauthorizedAccessException)
        {
            return [finding with { IsReady = false, Detail = e.Message, Remedy = "See that its disk is there, has room and may be written to." }];
        }
    }
}
