using Microsoft.Extensions.Logging;
using TextToVideo.Failures;
using TextToVideo.Speech;

namespace TextToVideo.Providers.Speech;

/// <summary>
/// A service's list of voices, asked for once a day. A service that cannot be asked has the voices it had, or none: its failure must not take
/// the local voices away.
/// </summary>
internal sealed partial class VoiceCache(string engine, TimeProvider time, ILogger<VoiceCache> logger) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan RestAfterFailure = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _turn = new(1);
    private IReadOnlyList<Voice> _voices = [];
    private DateTimeOffset _goodUntil = DateTimeOffset.MinValue;

    /// <param name="load">Asks the service.</param>
    public async Task<IReadOnlyList<Voice>> GetAsync(Func<CancellationToken, Task<IReadOnlyList<Voice>>> load, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (time.GetUtcNow() < _goodUntil) return _voices;
            try
            {
                _voices = await load(cancellationToken);
                _goodUntil = time.GetUtcNow() + Lifetime;
            }
            catch (TextToVideoException e)
            {
                _goodUntil = time.GetUtcNow() + RestAfterFailure;
                Log.NotListed(logger, engine, e.Message);
            }
            return _voices;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The voices of {Engine} could not be listed: {Reason}")]
        public static partial void NotListed(ILogger logger, string engine, string reason);
    }
}
