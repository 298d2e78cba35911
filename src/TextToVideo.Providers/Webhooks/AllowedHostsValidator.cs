using Microsoft.Extensions.Options;
using TextToVideo.Providers.Http;
using TextToVideo.Webhooks;

namespace TextToVideo.Providers.Webhooks;

/// <summary>Reads the allow-list before anybody relies on it.</summary>
internal sealed class AllowedHostsValidator : IValidateOptions<WebhookOptions>
{
    public ValidateOptionsResult Validate(string? name, WebhookOptions options)
    {
        List<string> faults =
        [
            .. options.AllowedPrivateHosts
                .Where(entry => !AllowedAddresses.IsEntry(entry))
                .Select(entry => $"{WebhookOptions.Section}:{nameof(WebhookOptions.AllowedPrivateHosts)}: '{entry}' is no host name, address or network such as 10.1.0.0/16."),
        ];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
