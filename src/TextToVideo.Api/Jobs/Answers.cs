using System.Globalization;
using Microsoft.AspNetCore.Http;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Api.Jobs;

/// <summary>The shapes that several handlers answer in.</summary>
internal static class Answers
{
    /// <summary>A good pace to ask a job's status at, in seconds.</summary>
    private const int PollAfterSeconds = 2;

    public static IResult Json<T>(T value, int statusCode = StatusCodes.Status200OK) => Results.Json(value, RequestJson.Options, statusCode: statusCode);

    /// <summary>202 with where to look and when.</summary>
    public static IResult Accepted(HttpResponse response, string jobId, Uri publicBase)
    {
        var answer = AcceptedAnswer.For(jobId, JobState.Pending, publicBase);
        response.Headers.Location = answer.StatusUrl;
        AskAgain(response);
        return Json(answer, StatusCodes.Status202Accepted);
    }

    public static void AskAgain(HttpResponse response) =>
        response.Headers.RetryAfter = PollAfterSeconds.ToString(CultureInfo.InvariantCulture);
}
