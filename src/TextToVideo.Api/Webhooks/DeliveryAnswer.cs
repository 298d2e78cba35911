using TextToVideo.Api.Problems;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Webhooks;

namespace TextToVideo.Api.Webhooks;

/// <summary>One delivery of a message: what was sent where, and what came back.</summary>
public sealed record DeliveryAnswer
{
    /// <summary>`webhook-id`, the same in all attempts and replays.</summary>
    public required string MessageId { get; init; }

    /// <summary>Where it goes; without the query, which may hold a token.</summary>
    public required string Url { get; init; }

    /// <summary>What the receiver gets, as text.</summary>
    public required string Body { get; init; }

    public required WebhookDeliveryState Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>While it is pending.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    public required IReadOnlyList<AttemptAnswer> Attempts { get; init; }

    public JobFailure? Failure { get; init; }

    public static DeliveryAnswer From(DeliveryRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new DeliveryAnswer
        {
            MessageId = record.Message.MessageId,
            Url = record.Message.Url.GetLeftPart(UriPartial.Path),
            Body = record.Message.Body,
            Status = record.State,
            CreatedAt = record.CreatedAt,
            NextAttemptAt = record.NextAttemptAt,
            Attempts = [.. record.Attempts.Select(From)],
            Failure = record.Failure is { } failure ? failure with { Message = MachinePaths.Hide(failure.Message) } : null,
        };
    }

    private static AttemptAnswer From(WebhookAttempt attempt) =>
        new(attempt.Number, attempt.At, attempt.Seconds, attempt.Answer.StatusCode, attempt.Answer.RetryAfter?.TotalSeconds, attempt.Answer.Error);
}
