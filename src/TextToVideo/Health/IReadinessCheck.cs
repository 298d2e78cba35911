namespace TextToVideo.Health;

/// <summary>Looks whether something that the product uses is there and works. Quick, and without side effects.</summary>
public interface IReadinessCheck
{
    Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken);

    /// <summary>Only what no video can be made without, and no more than tells whether it is there: asked before each job of the command line.</summary>
    async Task<IReadOnlyList<ReadinessFinding>> CheckRequiredAsync(CancellationToken cancellationToken) =>
        [.. (await CheckAsync(cancellationToken)).Where(finding => finding.IsRequired)];
}
