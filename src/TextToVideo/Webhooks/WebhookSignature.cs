using System.Security.Cryptography;
using System.Text;

namespace TextToVideo.Webhooks;

/// <summary>Signs a message as Standard Webhooks 1.0 says: HMAC-SHA256 over `id.timestamp.body`, one `v1,` signature for each secret in use.</summary>
public static class WebhookSignature
{
    /// <param name="unixSeconds">Of this attempt.</param>
    /// <param name="secrets">The new one first; during rotation the old one too.</param>
    /// <returns>The value of the `webhook-signature` header.</returns>
    public static string Sign(string messageId, long unixSeconds, string body, IEnumerable<WebhookSecret> secrets)
    {
        var signed = Encoding.UTF8.GetBytes(FormattableString.Invariant($"{messageId}.{unixSeconds}.{body}"));
        return string.Join(' ', secrets.Select(secret => "v1," + Convert.ToBase64String(HMACSHA256.HashData(secret.Key, signed))));
    }
}
