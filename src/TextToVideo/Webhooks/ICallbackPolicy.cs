namespace TextToVideo.Webhooks;

/// <summary>
/// Which addresses requests may have called back, as far as the URL itself tells. What a name stands for is seen only when it is
/// connected to: <see cref="IWebhookSender"/> decides then.
/// </summary>
public interface ICallbackPolicy
{
    /// <returns>Why the address will not be called, for the user; null where nothing speaks against it yet.</returns>
    string? ObjectionTo(Uri url);
}
