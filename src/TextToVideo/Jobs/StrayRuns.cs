using TextToVideo.Durable;

namespace TextToVideo.Jobs;

/// <summary>
/// Ends runs whose job was deleted while somebody retried it. A job is there as long as its first run is, so whoever comes second
/// sees the other: a retry that was scheduled before that run went is found by the deletion, a later one finds the run gone itself.
/// </summary>
public sealed class StrayRuns(IOrchestrationClient client, CancellationMarks marks)
{
    /// <returns>False where there is no such run.</returns>
    public async Task<bool> ForgetAsync(RunId run)
    {
        var id = run.ToString();
        if (await client.GetAsync(id, CancellationToken.None) is null) return false;

        // What it has begun already ends with it.
        await marks.SetAsync(id, CancellationToken.None);
        try
        {
            if (await client.TerminateAsync(id, "Its job was deleted.", CancellationToken.None)) await client.WaitForCompletionAsync(id, CancellationToken.None);
        }
        catch (InstanceNotFoundException)
        {
            // The other one was faster.
        }
        await client.PurgeAsync(id, CancellationToken.None);
        return true;
    }
}
