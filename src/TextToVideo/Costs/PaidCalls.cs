using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Steps;

namespace TextToVideo.Costs;

/// <summary>
/// Buys answers so that none is bought twice. What a call can cost is set aside first; its answer is kept under the call's
/// own key the moment it is there; then it is settled. A process that dies in between finds the answer again. Only a call
/// that was on its way when the process died is made again: it is counted as perhaps billed, so the limit holds even then.
/// A host that is told to stop waits for the answer of a call that was sent, as long as it lasts itself.
/// </summary>
public sealed class PaidCalls(IArtifactStore store, CostLedger ledger, IStepTurns turns)
{
    /// <param name="ask">Makes the call; gives the bytes of an answer that was checked.</param>
    /// <param name="charge">What an answer cost; null, or giving null: the most.</param>
    /// <exception cref="CostLimitException">It could pass the job's limit; not made.</exception>
    public async Task<byte[]> BuyAsync(
        PaidCall call, Func<CancellationToken, Task<byte[]>> ask, Func<byte[], IReadOnlyList<Charge>?>? charge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(ask);
        if (SpendingScope.Current is not { } scope) return await ask(cancellationToken);
        var (id, kept) = await LastAsync(scope, call, cancellationToken);
        var answer = kept ?? await AskAsync(scope, id, call, ask, cancellationToken);
        var billed = new LedgerEntry
        {
            Id = id,
            Provider = call.Provider,
            Operation = call.Operation,
            Model = call.Model,
            State = EntryState.Billed,
            Charges = charge?.Invoke(answer) ?? call.AtMost,
        };
        // Settled even while the host stops: what was paid for is known here and nowhere else.
        await ledger.SettleAsync(scope.JobId, billed, CancellationToken.None);
        scope.Add(billed);
        return answer;
    }

    /// <summary>Nothing could be made of the answer. It stays on the bill; whoever tries the step again gets another, not this one for ever.</summary>
    public async Task DiscardAsync(PaidCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (SpendingScope.Current is not { } scope) return;
        var (id, kept) = await LastAsync(scope, call, cancellationToken);
        if (kept is not null) await store.WriteAsync(JobKeys.PaidAnswer(scope.JobId, id), ReadOnlyMemory<byte>.Empty, WriteCondition.None, cancellationToken);
    }

    /// <summary>Counts a request against a service's limit: now, or as one that a kept answer saved.</summary>
    public async Task CountAsync(PaidCall call, bool wasSaved, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (SpendingScope.Current is not { } scope) return;
        var entry = new LedgerEntry
        {
            Id = call.IdFor(scope.Step),
            Provider = call.Provider,
            Operation = call.Operation,
            Model = call.Model,
            State = EntryState.Billed,
            Charges = call.AtMost,
        };
        await (wasSaved ? ledger.SaveAsync(scope.JobId, [entry], cancellationToken) : ledger.SettleAsync(scope.JobId, entry, cancellationToken));
    }

    /// <summary>
    /// For calls that are bounded by what is left, which is far more than they cost: one at a time in a job with a limit, whatever workers its
    /// steps run on. Side by side, the first would set all of it aside, and the next be refused for want of money that nobody spends.
    /// </summary>
    /// <returns>Null: the job has no limit. Its disposal ends the turn.</returns>
    public async Task<IDisposable?> EnterAsync(CancellationToken cancellationToken) =>
        SpendingScope.Current is { } scope && await LeftAsync(cancellationToken) is not null ? await turns.EnterAsync(JobKeys.Folder(scope.JobId), cancellationToken) : null;

    /// <summary>What the job may still spend; null: any amount.</summary>
    public Task<decimal?> LeftAsync(CancellationToken cancellationToken) =>
        SpendingScope.Current is { } scope ? ledger.LeftAsync(scope.JobId, cancellationToken) : Task.FromResult<decimal?>(null);

    /// <summary>An empty answer is one that was discarded; what is asked after it has an entry of its own in the ledger.</summary>
    private async Task<(string Id, byte[]? Kept)> LastAsync(SpendingScope scope, PaidCall call, CancellationToken cancellationToken)
    {
        var first = call.IdFor(scope.Step);
        for (var number = 1; ; number++)
        {
            var id = number == 1 ? first : $"{first}-{number}";
            var kept = await FindAsync(JobKeys.PaidAnswer(scope.JobId, id), cancellationToken);
            if (kept is not { Length: 0 }) return (id, kept);
        }
    }

    private async Task<byte[]> AskAsync(
        SpendingScope scope, string id, PaidCall call, Func<CancellationToken, Task<byte[]>> ask, CancellationToken cancellationToken)
    {
        using var purchase = new Purchase(token => ledger.ReserveAsync(scope.JobId, id, call, token), scope.JobCancelled, cancellationToken);
        await purchase.ReserveAsync(cancellationToken);
        try
        {
            var answer = await ask(purchase.Token);
            await KeepAsync(JobKeys.PaidAnswer(scope.JobId, id), answer);
            return answer;
        }
        catch
        {
            await ledger.ReleaseAsync(scope.JobId, id, purchase.MayBeBilled, CancellationToken.None);
            throw;
        }
    }

    private async Task KeepAsync(ArtifactKey key, byte[] answer)
    {
        using var scratch = store.BeginScratch();
        var path = scratch.File("answer");
        await File.WriteAllBytesAsync(path, answer);
        await store.PublishAsync(path, key, CancellationToken.None);
    }

    private async Task<byte[]?> FindAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(key, cancellationToken) is null) return null;
        try
        {
            await using var stream = await store.OpenReadAsync(key, 0, null, cancellationToken);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }
        catch (ArtifactNotFoundException)
        {
            return null;
        }
    }
}
