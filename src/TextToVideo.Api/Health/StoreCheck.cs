using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Health;

namespace TextToVideo.Api.Health;

/// <summary>Asks the artifact store for something.</summary>
public sealed class StoreCheck(IArtifactStore store) : IReadinessCheck
{
    private static readonly ArtifactKey Probe = new("server/probe");

    /// <summary>Below what a check may take at most, so that it is said here what did not answer. Clients of stores try again for longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var finding = new ReadinessFinding { Name = "artifact store", Purpose = "Keeps everything that is made.", IsRequired = true, IsReady = true, Detail = "It answers." };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await store.FindAsync(Probe, patience.Token);
            return [finding];
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [finding with { IsReady = false, Detail = "It does not answer.", Remedy = "See that its disk or its service is there and can be reached." }];
        }
        catch (Exception e) when (e is TextToVideoException or IOException or UnauthorizedAccessException)
        {
            return [finding with { IsReady = false, Detail = e.Message, Remedy = "See that its disk is there, has room and may be written to." }];
        }
    }
}
