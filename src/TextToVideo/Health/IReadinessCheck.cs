namespace TextToVideo.Health;

/// <summary>Looks whether something that the product uses is there and works. Quick, and without side effects.</summary>
public interface IReadinessCheck
{
    Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken);
}
