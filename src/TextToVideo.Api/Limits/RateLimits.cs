using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Access;
using TextToVideo.Api.Hosting;
using TextToVideo.Api.Problems;

namespace TextToVideo.Api.Limits;

/// <summary>Counts what each caller asks for, in this process.</summary>
public sealed class RateLimits : IDisposable
{
    private readonly RateLimitOptions _options;
    private readonly PartitionedRateLimiter<Caller> _requests;
    private readonly PartitionedRateLimiter<Caller> _generations;

    public RateLimits(IOptions<ApiOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Value.Limits;
        _requests = Limiter(_options.Requests, _options.RequestWindow);
        _generations = Limiter(_options.Generations, _options.GenerationWindow);
    }

    /// <summary>Counts a request, and tells the caller in the headers of the IETF draft "RateLimit header fields" what is left.</summary>
    /// <exception cref="RefusedException">429</exception>
    public void CountRequest(Caller caller, HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (!IsCounted(caller)) return;
        Count(_requests, caller, "rate.requests", $"{_options.Requests} requests in {Words(_options.RequestWindow)}");
        response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"{_options.Requests};w={_options.RequestWindow.TotalSeconds:F0}");
        response.Headers["RateLimit-Limit"] = _options.Requests.ToString(CultureInfo.InvariantCulture);
        response.Headers["RateLimit-Remaining"] = _requests.GetStatistics(caller)?.CurrentAvailablePermits.ToString(CultureInfo.InvariantCulture);
    }

    /// <exception cref="RefusedException">429</exception>
    public void CountGeneration(Caller caller)
    {
        if (IsCounted(caller)) Count(_generations, caller, "rate.generations", $"{_options.Generations} videos in {Words(_options.GenerationWindow)}");
    }

    public void Dispose()
    {
        _requests.Dispose();
        _generations.Dispose();
    }

    private bool IsCounted(Caller caller) => _options.IncludeLoopback || !caller.IsTrustedMachine;

    private static void Count(PartitionedRateLimiter<Caller> limiter, Caller caller, string code, string limit)
    {
        using var lease = limiter.AttemptAcquire(caller);
        if (lease.IsAcquired) return;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
        throw new RefusedException(StatusCodes.Status429TooManyRequests, code, $"The limit is {limit}. Ask again in {Words(wait)}.") { RetryAfter = wait };
    }

    private static PartitionedRateLimiter<Caller> Limiter(int most, TimeSpan window) =>
        PartitionedRateLimiter.Create<Caller, string>(caller => RateLimitPartition.GetFixedWindowLimiter(
            caller.Account,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window, QueueLimit = 0 }));

    private static string Words(TimeSpan time) => time < TimeSpan.FromMinutes(2)
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds)} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalMinutes)} min");
}
