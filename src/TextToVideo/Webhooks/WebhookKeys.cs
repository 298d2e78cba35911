using Microsoft.Extensions.Options;

namespace TextToVideo.Webhooks;

/// <summary>Which secrets sign a message: the job's own, else the server's.</summary>
public sealed class WebhookKeys(IOptions<WebhookOptions> options, ISecretBox box)
{
    public IReadOnlyList<WebhookSecret> For(WebhookMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var texts = message.SealedSecret is { } sealedSecret ? [box.Open(sealedSecret)] : options.Value.Secrets;
        return [.. texts.Select(Parse)];
    }

    private static WebhookSecret Parse(string text) =>
        WebhookSecret.TryParse(text, out var secret)
            ? secret
            : throw new Failures.TextToVideoException("webhook.bad_secret", Failures.FailureCategory.Configuration, $"A secret in {WebhookOptions.Section}:Secrets is not `whsec_` and 24 to 64 bytes in base64.");
}
