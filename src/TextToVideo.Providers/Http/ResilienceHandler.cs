using System.Globalization;
using Microsoft.Extensions.Logging;

namespace TextToVideo.Providers.Http;

/// <summary>
/// Sends each request of one service through its host's time-outs, retries, circuit breaker and concurrency limit, and writes one log line for it.
/// </summary>
internal sealed partial class ResilienceHandler(
    string service,
    ResilienceOptions options,
    HostPipelines pipelines,
    TimeProvider time,
    ILogger<ResilienceHandler> logger) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri!;
        var started = time.GetTimestamp();
        // A body that can be read only once could not be sent again.
        if (request.Content is { } body) await body.LoadIntoBufferAsync(cancellationToken);
        var status = "failed";
        try
        {
            var response = await pipelines.For(service, url, options).SendAsync(request, base.SendAsync, cancellationToken);
            status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
            return response;
        }
        finally
        {
            var elapsed = time.GetElapsedTime(started);
            ProviderTelemetry.Calls.Record(elapsed.TotalSeconds, new("service", service), new("status", status));
            // Host and path alone: queries carry keys and the user's words.
            Log.Called(logger, service, request.Method.Method, url.Host + url.AbsolutePath, status, elapsed.TotalMilliseconds);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "{Service}: {Method} {Address} gave {Status} in {Milliseconds:0} ms")]
        public static partial void Called(ILogger logger, string service, string method, string address, string status, double milliseconds);
    }
}
