using System.Net;
using Polly.CircuitBreaker;
using Polly.Timeout;
using TextToVideo.Failures;

namespace TextToVideo.Providers.Http;

/// <summary>Says what an outside service's refusals and break-downs mean to the product.</summary>
public sealed class ServiceFailures(ServiceIdentity service, SecretRedactor redactor)
{
    private const int MaxQuoteLength = 300;

    public TextToVideoException ForStatus(HttpStatusCode status, TimeSpan? retryAfter, ServiceComplaint complaint)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        if (complaint.IsModeration) return new TextToVideoException("script.refused", FailureCategory.Validation, $"{service.Name} declined this text under its usage policy{Quote(complaint)}. Change the wording.");
        if (complaint.IsOutOfCredit || status == HttpStatusCode.PaymentRequired)
            return Final("quota_exhausted", FailureCategory.Configuration, $"The account at {service.Name} has no credit left{Quote(complaint)}. Top it up or choose another service.");
        var http = $"(HTTP {(int)status})";
        return status switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
                Final("key_refused", FailureCategory.Configuration, $"{service.Name} refused the key {http}{Quote(complaint)}. Check {service.KeySetting}."),
            HttpStatusCode.TooManyRequests =>
                Passing("rate_limited", $"{service.Name} allows no more requests just now {http}{Wait(retryAfter)}."),
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError =>
                Passing("unavailable", $"{service.Name} is out of order {http}{Quote(complaint)}."),
            HttpStatusCode.NotFound or HttpStatusCode.Gone =>
                Final("not_found", FailureCategory.Configuration, $"{service.Name} does not know what it was asked for {http}{Quote(complaint)}. Check the model, the voice and the address."),
            >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest =>
                Final("bad_answer", FailureCategory.ExternalService, $"{service.Name} answered with a redirect {http}, which is not followed because the key would go with it. Check its address."),
            _ => Final("request_refused", FailureCategory.Validation, $"{service.Name} refused the request {http}{Quote(complaint)}."),
        };
    }

    /// <returns>Null where it is none of the network's.</returns>
    public TextToVideoException? ForException(Exception exception) => exception switch
    {
        TextToVideoException known => known,
        AnswerTooLargeException e => Final("answer_too_large", FailureCategory.ExternalService, $"{service.Name} answered with more than {e.MaxBytes:N0} bytes.", e),
        TimeoutRejectedException e => Passing("timeout", $"{service.Name} did not answer in time ({e.Timeout.TotalSeconds:0.#} s).", e),
        BrokenCircuitException e => Passing("unavailable", $"{service.Name} has failed repeatedly and is left alone for a while.", e),
        HttpRequestException e => Passing("unreachable", $"{service.Name} could not be reached: {Shorten(redactor.Redact(Innermost(e).Message))}", e),
        IOException e => Passing("unreachable", $"The connection to {service.Name} broke: {Shorten(redactor.Redact(e.Message))}", e),
        _ => null,
    };

    /// <summary>The service answered, but not with what it documents.</summary>
    public TextToVideoException BadAnswer(string what, Exception? cause = null) =>
        Passing("bad_answer", $"{service.Name} gave an answer that cannot be used: {Shorten(redactor.Redact(what))}", cause);

    private TextToVideoException Final(string code, FailureCategory category, string message, Exception? cause = null) =>
        new($"{service.Code}.{code}", category, message, isRetryable: false, cause);

    private TextToVideoException Passing(string code, string message, Exception? cause = null) =>
        new($"{service.Code}.{code}", FailureCategory.ExternalService, message, isRetryable: true, cause);

    private string Quote(ServiceComplaint complaint) =>
        complaint.Message is { Length: > 0 } message ? $": \"{Shorten(redactor.Redact(message)).TrimEnd('.')}\"" : "";

    private static string Wait(TimeSpan? retryAfter) => retryAfter is { } wait ? $"; it asks to wait {Math.Ceiling(wait.TotalSeconds):0} s" : "";

    private static string Shorten(string text) => text.Length <= MaxQuoteLength ? text : text[..MaxQuoteLength] + "…";

    private static Exception Innermost(Exception e) => e.InnerException is { } inner ? Innermost(inner) : e;
}
