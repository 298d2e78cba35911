using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TextToVideo.Durable;
using TextToVideo.Requests;

namespace TextToVideo.Api.Problems;

/// <summary>Writes a problem with the headers that belong to it.</summary>
public sealed class ProblemResult(Problem problem, TimeSpan? retryAfter = null) : IResult
{
    public const string ContentType = "application/problem+json";

    /// <summary>An engine that waits for its disk is asked again soon.</summary>
    private static readonly TimeSpan EnginePause = TimeSpan.FromSeconds(5);

    public Problem Problem { get; } = problem;

    public static ProblemResult For(Exception exception) => new(ProblemMap.From(exception), exception switch
    {
        RefusedException refused => refused.RetryAfter,
        EngineUnavailableException => EnginePause,
        _ => null,
    });

    /// <returns>Another problem with the same headers.</returns>
    public ProblemResult With(Problem other) => new(other, retryAfter);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.StatusCode = Problem.Status;
        response.ContentType = ContentType;
        response.Headers.CacheControl = "no-store";
        if (Problem.Status == StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = "Bearer realm=\"ttv\"";
        if (retryAfter is { } wait) response.Headers.RetryAfter = Math.Ceiling(Math.Max(1, wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await JsonSerializer.SerializeAsync(response.Body, Problem, RequestJson.Options, httpContext.RequestAborted);
    }
}
