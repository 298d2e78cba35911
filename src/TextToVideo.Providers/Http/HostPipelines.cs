using System.Collections.Concurrent;
using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace TextToVideo.Providers.Http;

/// <summary>
/// The resilience of each service and host. Kept apart from the handlers, which come and go: a circuit that is open stays open,
/// and one host's failures do not close the way to another.
/// </summary>
public sealed class HostPipelines(TimeProvider time) : IDisposable
{
    internal static readonly ResiliencePropertyKey<HttpRequestMessage> RequestKey = new("request");

    private readonly ConcurrentDictionary<(string Service, string Authority), Lazy<HostPipeline>> _pipelines = new();

    internal HostPipeline For(string service, Uri url, ResilienceOptions options) =>
        _pipelines.GetOrAdd((service, url.Authority), _ => new Lazy<HostPipeline>(() => new HostPipeline(Build(service, options), options))).Value;

    public void Dispose()
    {
        foreach (var pipeline in _pipelines.Values.Where(pipeline => pipeline.IsValueCreated)) pipeline.Value.Dispose();
    }

    private ResiliencePipeline<HttpResponseMessage> Build(string service, ResilienceOptions options)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        builder.AddTimeout(options.TotalTimeout);
        if (options.MaxRetries > 0) builder.AddRetry(Retry(service, options));
        return builder.AddCircuitBreaker(Breaker(options)).AddTimeout(options.TryTimeout).Build();
    }

    private RetryStrategyOptions<HttpResponseMessage> Retry(string service, ResilienceOptions options) => new()
    {
        MaxRetryAttempts = options.MaxRetries,
        Delay = options.BaseDelay,
        MaxDelay = options.MaxDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = args => ValueTask.FromResult(IsWorthAnother(args.Outcome, args.Context, options)),
        DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result is { } response ? RetryAfter.Read(response, time) : null),
        OnRetry = args =>
        {
            ProviderTelemetry.Retries.Add(1, new KeyValuePair<string, object?>("service", service));
            return ValueTask.CompletedTask;
        },
    };

    private static CircuitBreakerStrategyOptions<HttpResponseMessage> Breaker(ResilienceOptions options) => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = options.BreakerMinimumCalls,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = options.BreakDuration,
        // Being told to slow down is no sign of a broken host; the rate governor sees to that.
        ShouldHandle = args => ValueTask.FromResult(
            args.Outcome.Exception is HttpRequestException or TimeoutRejectedException
            || args.Outcome.Result is { StatusCode: >= HttpStatusCode.InternalServerError and not HttpStatusCode.NotImplemented }),
    };

    private bool IsWorthAnother(Outcome<HttpResponseMessage> outcome, ResilienceContext context, ResilienceOptions options)
    {
        if (outcome.Result is { } response) return IsTransient(response, options);
        if (outcome.Exception is not (HttpRequestException or TimeoutRejectedException)) return false;
        // A purchase that broke off midway may have been made. Whether to make it again is not decided down here.
        return !context.Properties.TryGetValue(RequestKey, out var request)
            || request!.Method == HttpMethod.Get
            || outcome.Exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError };
    }

    private bool IsTransient(HttpResponseMessage response, ResilienceOptions options)
    {
        var wait = RetryAfter.Read(response, time);
        if (wait > options.MaxDelay) return false;
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => wait is not null || options.RetriesBlindRateLimit,
            HttpStatusCode.RequestTimeout => true,
            HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported => false,
            >= HttpStatusCode.InternalServerError => true,
            _ => false,
        };
    }
}
