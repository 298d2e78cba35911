namespace TextToVideo.Costs;

/// <summary>
/// One paid call under way, with all its tries. A service that refuses a try (any status but success) does not charge for it;
/// a try whose answer is lost may have been charged, so the next one needs a reservation of its own.
/// </summary>
public sealed class Purchase : IDisposable
{
    private static readonly AsyncLocal<Purchase?> Flowing = new();

    private readonly Func<CancellationToken, Task> _reserve;
    private readonly CancellationToken _stopping;
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _stop;
    private readonly Lock _gate = new();
    private bool _isSent;

    /// <param name="cancelled">Breaks off even a try that was sent.</param>
    /// <param name="stopping">Only keeps further tries from being made: what was sent is paid for, and its answer is waited for.</param>
    internal Purchase(Func<CancellationToken, Task> reserve, CancellationToken cancelled, CancellationToken stopping)
    {
        _reserve = reserve;
        _stopping = stopping;
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        _stop = stopping.Register(StopWhereNothingIsSent);
        Flowing.Value = this;
    }

    public static Purchase? Current => Flowing.Value;

    /// <summary>Of the call.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>The last try was sent and not refused.</summary>
    public bool MayBeBilled { get; private set; }

    public Task ReserveAsync(CancellationToken cancellationToken) => _reserve(cancellationToken);

    /// <summary>Before each try.</summary>
    /// <exception cref="CostLimitException">Together with a try that may have been charged it could pass the limit.</exception>
    /// <exception cref="OperationCanceledException">The host stops.</exception>
    public async Task BeginTryAsync(CancellationToken cancellationToken)
    {
        _stopping.ThrowIfCancellationRequested();
        if (MayBeBilled)
        {
            // Reserving anew books the open reservation as perhaps billed.
            await _reserve(cancellationToken);
            MayBeBilled = false;
        }
        lock (_gate)
        {
            _stopping.ThrowIfCancellationRequested();
            MayBeBilled = _isSent = true;
        }
    }

    /// <summary>The try was not sent, or was turned away.</summary>
    public void WasRefused()
    {
        MayBeBilled = false;
        WasLost();
    }

    /// <summary>No answer will come of the try.</summary>
    public void WasLost()
    {
        lock (_gate) _isSent = false;
        if (_stopping.IsCancellationRequested) _source.Cancel();
    }

    public void Dispose()
    {
        Flowing.Value = null;
        _stop.Dispose();
        _source.Dispose();
    }

    private void StopWhereNothingIsSent()
    {
        lock (_gate)
        {
            if (_isSent) return;
        }
        _source.Cancel();
    }
}
