using System.Collections.Concurrent;
using System.Globalization;

namespace TextToVideo.Providers.Http;

/// <summary>
/// Keeps all jobs of this process together within the limits of each service. It counts for itself, because services tell only part of their
/// limits (Pexels' headers speak of the month, not of the hour), and listens to what they do tell.
/// </summary>
public sealed class RateGovernor(TimeProvider time)
{
    // After a 429 that does not say for how long.
    private static readonly TimeSpan BlindPause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, ServiceQuota> _quotas = new();

    /// <summary>To be called once for each service, before its first request. A service without limits is never held up by counts.</summary>
    public void SetLimits(string service, params IReadOnlyList<RateLimit> limits) => _quotas.TryAdd(service, new ServiceQuota(limits));

    /// <summary>Counts requests that were made before this process began.</summary>
    public void Remember(string service, IReadOnlyList<DateTimeOffset> requests) => Quota(service).Remember(requests);

    /// <summary>Takes a place for one request. Waits for it where that takes no longer than <paramref name="patience"/>; else says how long it would take.</summary>
    public async Task<RateDecision> TakeAsync(string service, TimeSpan patience, CancellationToken cancellationToken)
    {
        var quota = Quota(service);
        var started = time.GetTimestamp();
        while (true)
        {
            var wait = quota.TryTake(time.GetUtcNow());
            if (wait == TimeSpan.Zero) return RateDecision.Granted;
            if (wait > patience - time.GetElapsedTime(started))
            {
                ProviderTelemetry.Skipped.Add(1, new KeyValuePair<string, object?>("service", service));
                return RateDecision.Denied(wait);
            }
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>Learns from an answer: Retry-After, the 429 itself, and a limit that is used up.</summary>
    public void Observe(string service, HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        var now = time.GetUtcNow();
        var reset = ReadReset(response, now);
        if (response.StatusCode == System.Net.HttpStatusCode.TooManyRequests)
            Quota(service).PauseUntil(now + (RetryAfter.Read(response, time) ?? reset ?? BlindPause));
        else if (ReadNumber(response, "X-RateLimit-Remaining") is <= 0 && reset is { } wait)
            Quota(service).PauseUntil(now + wait);
        if (ReadNumber(response, "X-RateLimit-Remaining") is { } remaining) Quota(service).Remaining = remaining;
    }

    /// <summary>What the service last said is left of its limit; null where it has said nothing.</summary>
    public long? Remaining(string service) => Quota(service).Remaining;

    private ServiceQuota Quota(string service) => _quotas.GetOrAdd(service, _ => new ServiceQuota([]));

    // Pixabay gives seconds left, Pexels a Unix time.
    private static TimeSpan? ReadReset(HttpResponseMessage response, DateTimeOffset now)
    {
        const long LongestWindowSeconds = 40L * 24 * 3600;
        if (ReadNumber(response, "X-RateLimit-Reset") is not { } number || number < 0) return null;
        if (number <= LongestWindowSeconds) return TimeSpan.FromSeconds(number);
        var left = number - now.ToUnixTimeSeconds();
        return left is > 0 and <= LongestWindowSeconds ? TimeSpan.FromSeconds(left) : null;
    }

    private static long? ReadNumber(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values)
        && long.TryParse(values.FirstOrDefault(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
