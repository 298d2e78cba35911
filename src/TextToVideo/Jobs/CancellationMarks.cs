using TextToVideo.Artifacts;

namespace TextToVideo.Jobs;

/// <summary>
/// Tells running steps that their job was cancelled, on whatever machine they run: through a mark in the artifact store,
/// because not every engine hands activities a token.
/// </summary>
public sealed class CancellationMarks(IArtifactStore store, TimeProvider time)
{
    /// <summary>Half of what a user may have to wait for an encoder to end.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    public async Task SetAsync(string jobId, CancellationToken cancellationToken) =>
        await store.WriteAsync(JobKeys.CancellationMark(jobId), "cancelled"u8.ToArray(), WriteCondition.None, cancellationToken);

    public async Task<bool> IsSetAsync(string jobId, CancellationToken cancellationToken) =>
        await store.FindAsync(JobKeys.CancellationMark(jobId), cancellationToken) is not null;

    /// <summary>A token that fires when the job is cancelled or the host shuts down.</summary>
    public CancellationWatch Watch(string jobId, CancellationToken hostStopping) => new(this, jobId, LookEvery, time, hostStopping);
}
