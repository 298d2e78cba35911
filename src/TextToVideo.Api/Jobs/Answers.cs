using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Api.Jobs;

/// <summary>The shapes that several handlers answer in.</summary>
internal static class Answers
{
    /// <summary>A good pace to ask a job's status at, in seconds.</summary>
    private const int PollAfterSeconds = 2;

    public static IResult Json<T>(T value, int statusCode = StatusCodes.Status200OK) => Results.Json(value, RequestJson.Options, statusCode: statusCode);

    /// <summary>200 with the version; 304 where the client has that one.</summary>
    public static IResult Versioned<T>(HttpRequest request, T value, string etag)
    {
        var headers = request.HttpContext.Response.Headers;
        headers.ETag = etag;
        headers.CacheControl = "private, no-cache";
        var version = new EntityTagHeaderValue(etag);
        var isKnown = request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(version, useStrongComparison: false));
        return isKnown ? Results.StatusCode(StatusCodes.Status304NotModified) : Json(value);
    }

    /// <summary>202 with where to look and when.</summary>
    public static IResult Accepted(HttpResponse response, string jobId, JobState state, Uri publicBase)
    {
        var answer = AcceptedAnswer.For(jobId, state, publicBase);
        response.Headers.Location = answer.StatusUrl;
        AskAgain(response);
        return Json(answer, StatusCodes.Status202Accepted);
    }

    public static void AskAgain(HttpResponse response) =>
        response.Headers.RetryAfter = PollAfterSeconds.ToString(CultureInfo.InvariantCulture);
}
