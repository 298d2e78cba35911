using TextToVideo.Failures;

namespace TextToVideo.Webhooks;

public sealed class WebhookNotFoundException(string jobId)
    : TextToVideoException("webhook.not_found", FailureCategory.Validation, $"Job '{jobId}' has told nobody of that; its webhooks are listed under its id.");
