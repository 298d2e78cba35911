namespace TextToVideo.Webhooks;

/// <summary>
/// Posts to addresses that strangers name: only to public ones (checked after name resolution, at the moment of connecting),
/// without following redirects, without reading more than a little of the answer.
/// </summary>
public interface IWebhookSender
{
    Task<WebhookAnswer> PostAsync(Uri url, IReadOnlyDictionary<string, string> headers, string body, CancellationToken cancellationToken);
}
