namespace TextToVideo.Webhooks;

/// <param name="StatusCode">Null where there was no answer.</param>
/// <param name="Error">In a few words; null where there was an answer.</param>
/// <param name="IsForbidden">The address is one that must not be called; asking again cannot help.</param>
public sealed record WebhookAnswer(int? StatusCode, TimeSpan? RetryAfter, string? Error, bool IsForbidden = false)
{
    public bool IsSuccess => StatusCode is >= 200 and < 300;

    /// <summary>410: the receiver wants no more of these.</summary>
    public bool IsGone => StatusCode == 410;
}
