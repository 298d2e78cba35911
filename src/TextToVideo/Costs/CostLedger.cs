using TextToVideo.Artifacts;
using TextToVideo.Jobs;
using TextToVideo.Steps;

namespace TextToVideo.Costs;

/// <summary>
/// What each job bought, kept with the job's files, over all its runs. Every change is one conditional write, so that
/// calls that are prepared side by side, on one machine or several, never pass the job's limit together.
/// </summary>
public sealed class CostLedger(IArtifactStore store)
{
    public const string FileName = "ledger.json";

    private readonly KeyedLock _turns = new();

    /// <returns>Null where the job has bought nothing and has no limit.</returns>
    public async Task<JobCost?> FindAsync(string jobId, CancellationToken cancellationToken)
    {
        var (book, _) = await store.ReadDocumentAsync<LedgerBook>(Key(jobId), cancellationToken);
        return book is null ? null : JobCost.Of(book);
    }

    /// <param name="usd">Null takes the limit away.</param>
    public Task LimitAsync(string jobId, decimal? usd, CancellationToken cancellationToken) =>
        ChangeAsync(jobId, book => book with { LimitUsd = usd, IsClosed = false }, cancellationToken);

    /// <summary>What may still be spent; null: any amount.</summary>
    public async Task<decimal?> LeftAsync(string jobId, CancellationToken cancellationToken)
    {
        var (book, _) = await store.ReadDocumentAsync<LedgerBook>(Key(jobId), cancellationToken);
        return book?.LimitUsd - book?.Usd;
    }

    /// <summary>Sets aside what a call can cost at most, before it is made. A reservation that is open already is one whose process died: it may have been billed.</summary>
    /// <exception cref="CostLimitException">It could pass the limit.</exception>
    public async Task ReserveAsync(string jobId, string id, PaidCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        CostLimitException? refusal = null;
        await ChangeAsync(
            jobId,
            book =>
            {
                // Billed, and yet bought again: its answer was taken by retention. Both count.
                var before = book.Find(id) is { State: EntryState.Open or EntryState.Billed } earlier ? earlier.Lose() : book.Find(id);
                var settled = before is null ? book : book.With(before);
                refusal = Refuse(settled, call);
                if (refusal is not null) return settled with { IsClosed = true };
                return settled.With(new LedgerEntry
                {
                    Id = id,
                    Provider = call.Provider,
                    Operation = call.Operation,
                    Model = call.Model,
                    State = EntryState.Open,
                    Charges = call.AtMost,
                    Unconfirmed = before?.Unconfirmed,
                });
            },
            cancellationToken);
        if (refusal is not null) throw refusal;
    }

    /// <summary>The answer is there and kept: what it cost takes the place of what was set aside. A call that is settled stays as it is.</summary>
    public Task SettleAsync(string jobId, LedgerEntry billed, CancellationToken cancellationToken) => ChangeAsync(
        jobId,
        book => book.Find(billed.Id) switch
        {
            { State: EntryState.Billed or EntryState.Saved } => book,
            var before => book.With(billed with { State = EntryState.Billed, Unconfirmed = before?.Unconfirmed }),
        },
        cancellationToken);

    /// <param name="mayBeBilled">True: it was sent, and nobody knows what became of it.</param>
    public Task ReleaseAsync(string jobId, string id, bool mayBeBilled, CancellationToken cancellationToken) => ChangeAsync(
        jobId,
        book => book.Find(id) switch
        {
            { State: EntryState.Open } open when mayBeBilled => book.With(open.Lose()),
            { State: EntryState.Open, Unconfirmed: { } tries } open => book.With(open with { State = EntryState.Lost, Charges = [], Unconfirmed = tries }),
            { State: EntryState.Open } => book.Without(id),
            _ => book,
        },
        cancellationToken);

    /// <summary>Writes down what did not have to be bought, once for each call; what the job itself paid for is not saved.</summary>
    public Task SaveAsync(string jobId, IReadOnlyList<LedgerEntry> entries, CancellationToken cancellationToken) => ChangeAsync(
        jobId,
        book => entries.Where(entry => book.Find(entry.Id) is null).Aggregate(book, (all, entry) => all.With(entry with { State = EntryState.Saved, Unconfirmed = null })),
        cancellationToken);

    private static CostLimitException? Refuse(LedgerBook book, PaidCall call)
    {
        if (book.LimitUsd is not { } limit) return null;
        if (call.AtMost.Any(charge => charge.Usd is null)) return CostLimitException.Unknown(call, limit);
        var atMost = call.AtMost.Sum(charge => charge.Usd ?? 0);
        if (atMost == 0) return null;
        if (book.IsClosed) return CostLimitException.Closed(book.Usd, limit);
        return book.Usd + atMost > limit ? CostLimitException.For(call, atMost, book.Usd, limit) : null;
    }

    private static ArtifactKey Key(string jobId) => JobKeys.File(jobId, FileName);

    private async Task ChangeAsync(string jobId, Func<LedgerBook, LedgerBook> change, CancellationToken cancellationToken)
    {
        using var turn = await _turns.EnterAsync(jobId, cancellationToken);
        await store.ChangeDocumentAsync(Key(jobId), LedgerBook.Empty, change, cancellationToken);
    }
}
