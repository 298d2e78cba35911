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

    /// <param name="runId">Of the run alone: a retry of its job must not find the mark.</param>
    public async Task SetAsync(string runId, CancellationToken cancellationToken) =>
        await store.WriteAsync(JobKeys.CancellationMark(runId), "cancelled"u8.ToArray(), WriteCondition.None, cancellationToken);

    public async Task<bool> IsSetAsync(string runId, CancellationToken cancellationToken) =>
        await store.FindAsync(JobKeys.CancellationMark(runId), cancellationToken) is not null;

    /// <summary>A token that fires when the run is cancelled or the host shuts down.</summary>
    public CancellationWatch Watch(string runId, CancellationToken hostStopping) => new(this, runId, LookEvery, time, hostStopping);
}
