using Microsoft.AspNetCore.Http;
using TextToVideo.Failures;

namespace TextToVideo.Api.Problems;

/// <summary>What only HTTP knows to be wrong: missing keys, headers and types, limits.</summary>
public sealed class RefusedException(int statusCode, string code, string message)
    : TextToVideoException(code, FailureCategory.Validation, message)
{
    public int StatusCode { get; } = statusCode;

    public TimeSpan? RetryAfter { get; init; }

    internal static RefusedException Unauthorized() =>
        new(StatusCodes.Status401Unauthorized, "key.missing", "An API key is needed: send it as `Authorization: Bearer ttv_...`.");

    internal static RefusedException BadHeader(string name, string what) =>
        new(StatusCodes.Status400BadRequest, "header.malformed", $"The header {name} {what}");

    internal static RefusedException BadQuery(string name, string what) =>
        new(StatusCodes.Status400BadRequest, "query.malformed", $"The query parameter {name} {what}");
}
