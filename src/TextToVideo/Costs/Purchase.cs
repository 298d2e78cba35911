namespace TextToVideo.Costs;

/// <summary>
/// One paid call under way, with all its tries. A service that refuses a try (any status but success) does not charge for it;
/// a try whose answer is lost may have been charged, so the next one needs a reservation of its own.
/// </summary>
public sealed class Purchase : IDisposable
{
    private static readonly AsyncLocal<Purchase?> Flowing = new();

    private readonly Func<CancellationToken, Task> _reserve;

    internal Purchase(Func<CancellationToken, Task> reserve)
    {
        _reserve = reserve;
        Flowing.Value = this;
    }

    public static Purchase? Current => Flowing.Value;

    /// <summary>The last try was sent and not refused.</summary>
    public bool MayBeBilled { get; private set; }

    public Task ReserveAsync(CancellationToken cancellationToken) => _reserve(cancellationToken);

    /// <summary>Before each try.</summary>
    /// <exception cref="CostLimitException">Together with a try that may have been charged it could pass the limit.</exception>
    public async Task BeginTryAsync(CancellationToken cancellationToken)
    {
        // Reserving anew books the open reservation as perhaps billed.
        if (MayBeBilled) await _reserve(cancellationToken);
        MayBeBilled = true;
    }

    /// <summary>The try was not sent, or was turned away.</summary>
    public void WasRefused() => MayBeBilled = false;

    public void Dispose() => Flowing.Value = null;
}
