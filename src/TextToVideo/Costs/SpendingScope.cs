namespace TextToVideo.Costs;

/// <summary>
/// For which job and step money is being spent. It flows with the work, because the services' clients sit below ports
/// that know nothing of jobs; where there is none (a voice list, a health check) nothing is written down.
/// </summary>
public sealed class SpendingScope : IDisposable
{
    private static readonly AsyncLocal<SpendingScope?> Flowing = new();

    private readonly SpendingScope? _outer = Flowing.Value;
    private readonly List<LedgerEntry> _entries = [];

    /// <param name="jobCancelled">Nobody wants the job any more. A host that stops is not it: what is bought then is used by the next one.</param>
    public SpendingScope(string jobId, string step, CancellationToken jobCancelled)
    {
        JobId = jobId;
        Step = step;
        JobCancelled = jobCancelled;
        Flowing.Value = this;
    }

    public static SpendingScope? Current => Flowing.Value;

    public string JobId { get; }

    /// <summary>The step's artifact key.</summary>
    public string Step { get; }

    public CancellationToken JobCancelled { get; }

    /// <summary>What the step has bought so far, this time or before a crash.</summary>
    public IReadOnlyList<LedgerEntry> Entries
    {
        get
        {
            lock (_entries) return [.. _entries];
        }
    }

    public void Add(LedgerEntry entry)
    {
        lock (_entries) _entries.Add(entry);
    }

    public void Dispose() => Flowing.Value = _outer;
}
