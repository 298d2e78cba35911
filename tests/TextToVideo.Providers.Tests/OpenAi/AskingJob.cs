using TextToVideo.Artifacts;
using TextToVideo.Costs;
using TextToVideo.Jobs;

namespace TextToVideo.Providers.Tests.OpenAi;

/// <summary>A job that asks a language model for as long as this is open, and what its ledger says of that.</summary>
internal sealed class AskingJob(ProviderHost host) : IDisposable
{
    private readonly SpendingScope _scope = new("job1", "steps/ask", CancellationToken.None);

    public async Task<LedgerBook> LedgerAsync()
    {
        var (book, _) = await host.Get<IArtifactStore>().ReadDocumentAsync<LedgerBook>(JobKeys.File(_scope.JobId, CostLedger.FileName), CancellationToken.None);
        return book ?? LedgerBook.Empty;
    }

    /// <summary>So many of <see cref="ChatSamples"/> and nothing else, each with its tokens.</summary>
    public async Task AssertPaidForAsync(int answers)
    {
        var entries = (await LedgerAsync()).Entries;
        Assert.HasCount(answers, entries);
        foreach (var entry in entries)
        {
            Assert.AreEqual((EntryState.Billed, PaidOperation.Chat), (entry.State, entry.Operation));
            Assert.IsNull(entry.Unconfirmed);
            CollectionAssert.AreEqual(
                new[] { (CostUnit.InputToken, (decimal)ChatSamples.InputTokens), (CostUnit.OutputToken, ChatSamples.OutputTokens) },
                entry.Charges.Select(charge => (charge.Price.Unit, charge.Units)).ToArray());
        }
    }

    public void Dispose() => _scope.Dispose();
}
