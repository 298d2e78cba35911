using TextToVideo.Failures;
using TextToVideo.Requests;

namespace TextToVideo.Webhooks;

/// <summary>Keeps the keys that requests bring for their callbacks.</summary>
public sealed class CallbackSecrets(ISecretBox? box = null)
{
    /// <returns>The request as it may be kept: its secret sealed.</returns>
    /// <exception cref="TextToVideoException">`callback_secret.unsupported`: this host has nothing to seal with.</exception>
    public VideoRequest Seal(VideoRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.CallbackSecret is not { } secret) return request;
        if (box is null) throw new TextToVideoException("callback_secret.unsupported", FailureCategory.Configuration, "This installation cannot keep secrets of callbacks.");
        return request with { CallbackSecret = box.Seal(secret) };
    }
}
