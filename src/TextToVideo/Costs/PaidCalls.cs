using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Jobs;

namespace TextToVideo.Costs;

/// <summary>
/// Buys answers so that none is bought twice. What a call can cost is set aside first; its answer is kept under the call's
/// own key the moment it is there; then it is settled. A process that dies in between finds the answer again. Only a call
/// that was on its way when the process died is made again: it is counted as perhaps billed, so the limit holds even then.
/// </summary>
public sealed class PaidCalls(IArtifactStore store, CostLedger ledger)
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
        var id = call.IdFor(scope.Step);
        var key = JobKeys.PaidAnswer(scope.JobId, id);
        var answer = await FindAsync(key, cancellationToken) ?? await AskAsync(scope, id, key, call, ask, cancellationToken);
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

    /// <summary>What the job may still spend; null: any amount.</summary>
    public Task<decimal?> LeftAsync(CancellationToken cancellationToken) =>
        SpendingScope.Current is { } scope ? ledger.LeftAsync(scope.JobId, cancellationToken) : Task.FromResult<decimal?>(null);

    private async Task<byte[]> AskAsync(
        SpendingScope scope, string id, ArtifactKey key, PaidCall call, Func<CancellationToken, Task<byte[]>> ask, CancellationToken cancellationToken)
    {
        using var purchase = new Purchase(token => ledger.ReserveAsync(scope.JobId, id, call, token));
        await purchase.ReserveAsync(cancellationToken);
        try
        {
            var answer = await ask(cancellationToken);
            await KeepAsync(key, answer);
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
