using TextToVideo.Webhooks;

namespace TextToVideo.Requests;

/// <summary>Where a request wants to be told, and with what key that is signed.</summary>
internal static class CallbackRules
{
    public static void Check(VideoRequest request, ICallbackPolicy? policy, FaultList faults)
    {
        if (request.CallbackUrl is { } url) CheckUrl(url, policy, faults);
        else if (request.CallbackStages) faults.Add("callback_stages", FaultCode.Conflict, "There is nobody to tell the stages to; give an address as \"callback_url\".");
        if (request.CallbackSecret is { } secret && !WebhookSecret.TryParse(secret, out _))
        {
            // The value is not repeated: it may be a secret with a slip of the pen.
            faults.Add("callback_secret", FaultCode.Malformed, "It is no signing key; give `whsec_` and 24 to 64 bytes in base64.");
        }
    }

    private static void CheckUrl(Uri url, ICallbackPolicy? policy, FaultList faults)
    {
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps) || url.Host.Length == 0)
        {
            faults.Add("callback_url", FaultCode.Malformed, $"{FaultList.Quote(url.OriginalString)} cannot be called back; give an absolute http or https address.");
            return;
        }
        faults.CheckLength("callback_url", url.OriginalString, RequestLimits.UrlCharacters);

        // The value is not repeated: it holds a password.
        if (url.UserInfo.Length > 0)
        {
            faults.Add("callback_url", FaultCode.NotAllowed, $"The address for {FaultList.Quote(url.Host)} holds a user name or password; leave them out, webhooks are signed.");
        }
        else if (policy?.ObjectionTo(url) is { } objection)
        {
            faults.Add("callback_url", FaultCode.NotAllowed, objection);
        }
    }
}
