using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TextToVideo.Api.Problems;

/// <summary>Every failure, and every answer without a body that is one, leaves as a problem.</summary>
internal sealed partial class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> logger)
{
    private const int ClientClosedRequest = 499;

    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
            if (IsBareFailure(http.Response))
            {
                await new ProblemResult(ProblemMap.OfStatus(http.Response.StatusCode)).ExecuteAsync(http);
            }
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be told; what was asked of the engine goes on.
            if (!http.Response.HasStarted) http.Response.StatusCode = ClientClosedRequest;
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            await TellAsync(http, e);
        }
    }

    /// <summary>A range that a file does not have, or a version that it is not, is answered with the file's headers and no body.</summary>
    private static bool IsBareFailure(HttpResponse response)
    {
        if (response is { HasStarted: false, StatusCode: StatusCodes.Status412PreconditionFailed or StatusCodes.Status416RangeNotSatisfiable })
        {
            response.ContentLength = null;
            response.ContentType = null;
            response.Headers.ContentDisposition = default;
        }
        return response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null };
    }

    private async Task TellAsync(HttpContext http, Exception exception)
    {
        var result = ProblemResult.For(exception);
        if (result.Problem.Status >= 500)
        {
            var traceId = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
            Log.Failed(logger, exception, http.Request.Method, http.Request.Path, traceId);
            result = result.With(result.Problem with { TraceId = traceId });
        }
        http.Response.Clear();
        await result.ExecuteAsync(http);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed, trace {TraceId}.")]
        public static partial void Failed(ILogger logger, Exception exception, string method, PathString path, string traceId);
    }
}
