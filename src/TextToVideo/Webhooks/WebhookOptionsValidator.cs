using Microsoft.Extensions.Options;

namespace TextToVideo.Webhooks;

/// <summary>Finds keys that cannot sign before the first message is due.</summary>
internal sealed class WebhookOptionsValidator : IValidateOptions<WebhookOptions>
{
    public ValidateOptionsResult Validate(string? name, WebhookOptions options)
    {
        // The value is not repeated: it may be a secret with a slip of the pen.
        List<string> faults =
        [
            .. options.Secrets
                .Select((secret, i) => (secret, i))
                .Where(entry => !WebhookSecret.TryParse(entry.secret, out _))
                .Select(entry => $"{WebhookOptions.Section}:Secrets:{entry.i} is no signing key; give `whsec_` and 24 to 64 bytes in base64."),
        ];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
