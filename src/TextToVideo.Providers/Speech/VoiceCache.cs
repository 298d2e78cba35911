using TextToVideo.Failures;
using TextToVideo.Speech;

namespace TextToVideo.Providers.Speech;

/// <summary>A service's list of voices, asked for once a day. A service that cannot be asked still has the voices it had.</summary>
internal sealed class VoiceCache(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan RestAfterFailure = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _turn = new(1);
    private IReadOnlyList<Voice>? _voices;
    private TextToVideoException? _failure;
    private DateTimeOffset _goodUntil = DateTimeOffset.MinValue;

    /// <param name="load">Asks the service.</param>
    /// <exception cref="TextToVideoException">It has never been listed, and cannot be now.</exception>
    public async Task<IReadOnlyList<Voice>> GetAsync(Func<CancellationToken, Task<IReadOnlyList<Voice>>> load, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (time.GetUtcNow() >= _goodUntil) await RenewAsync(load, cancellationToken);
            return _voices ?? throw _failure!;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    // Each scene asks for the voices: a failure is remembered for a while as well.
    private async Task RenewAsync(Func<CancellationToken, Task<IReadOnlyList<Voice>>> load, CancellationToken cancellationToken)
    {
        try
        {
            _voices = await load(cancellationToken);
            _goodUntil = time.GetUtcNow() + Lifetime;
        }
        catch (TextToVideoException e)
        {
            _failure = e;
            _goodUntil = time.GetUtcNow() + RestAfterFailure;
        }
    }
}
