using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using TextToVideo.Api.Requests;
using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Requests;
using TextToVideo.Uploads;
using TextToVideo.Webhooks;

namespace TextToVideo.Api.Problems;

/// <summary>The one place that says how each failure is told over HTTP.</summary>
public static class ProblemMap
{
    public static Problem From(Exception exception) => exception switch
    {
        RefusedException e => Make(e.StatusCode, e.Code, e.Message),
        InvalidRequestException e => Make(StatusCodes.Status400BadRequest, e.Code, e.Message) with { Errors = e.Faults },
        RequestNotAllowedException e => Make(StatusCodes.Status422UnprocessableEntity, e.Code, e.Message),
        JobNotFoundException or ArtifactNotFoundException or WebhookNotFoundException or UploadNotFoundException or BrandNotFoundException => Make(StatusCodes.Status404NotFound, (TextToVideoException)exception),
        UploadTooLargeException e => Make(StatusCodes.Status413PayloadTooLarge, e),
        UploadTypeException e => Make(StatusCodes.Status415UnsupportedMediaType, e),
        JobStateException e => Make(StatusCodes.Status409Conflict, e),
        TextToVideoException e => Make(StatusOf(e), e),
        JsonException e => JsonFaults.ProblemOf(e),
        EngineUnavailableException e => Make(StatusCodes.Status503ServiceUnavailable, "engine.unavailable", e.Message),
        PayloadTooLargeException e => Make(StatusCodes.Status413PayloadTooLarge, e.Code, "The request is too large to be kept; shorten it."),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Make(StatusCodes.Status413PayloadTooLarge, RequestBody.TooLargeCode, WordsOf(StatusCodes.Status413PayloadTooLarge)),
        BadHttpRequestException e => Make(e.StatusCode, "request.malformed", WordsOf(e.StatusCode)),
        _ => Unexpected(),
    };

    public static Problem OfStatus(int statusCode) => statusCode switch
    {
        StatusCodes.Status404NotFound => Make(statusCode, "route.not_found", "There is nothing at this address."),
        StatusCodes.Status405MethodNotAllowed => Make(statusCode, "route.method_not_allowed", "This address does not take that method; the Allow header lists those it takes."),
        StatusCodes.Status412PreconditionFailed => Make(statusCode, "file.changed", "The file is not the one that If-Match or If-Unmodified-Since asks for; its ETag and Last-Modified tell which it is."),
        StatusCodes.Status415UnsupportedMediaType => Make(statusCode, "request.not_json", WordsOf(statusCode)),
        StatusCodes.Status416RangeNotSatisfiable => Make(statusCode, "file.no_such_range", "The file has no such bytes; Content-Range tells its length."),
        _ => Make(statusCode, "request.refused", WordsOf(statusCode)),
    };

    internal static Problem Make(int status, string code, string detail) => new()
    {
        Title = ReasonPhrases.GetReasonPhrase(status),
        Status = status,
        Code = code,
        Detail = MachinePaths.Hide(detail),
    };

    private static Problem Make(int status, TextToVideoException e) => Make(status, e.Code, e.Message);

    private static int StatusOf(TextToVideoException e) => e.Category switch
    {
        FailureCategory.Validation => StatusCodes.Status400BadRequest,
        FailureCategory.Configuration => StatusCodes.Status503ServiceUnavailable,
        FailureCategory.ExternalService => StatusCodes.Status502BadGateway,
        FailureCategory.Resource => StatusCodes.Status507InsufficientStorage,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Problem Unexpected() =>
        Make(StatusCodes.Status500InternalServerError, "unexpected", "Something unexpected went wrong on the server; its log has the trace id.");

    private static string WordsOf(int statusCode) => statusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => "The body is larger than this address takes.",
        StatusCodes.Status408RequestTimeout => "The body did not arrive in time.",
        StatusCodes.Status415UnsupportedMediaType => "The body must be application/json.",
        _ => "The request is not well-formed.",
    };
}
