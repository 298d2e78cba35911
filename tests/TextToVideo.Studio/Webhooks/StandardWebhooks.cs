using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TextToVideo.Studio.Webhooks;

/// <summary>What a receiver does, written from the text of Standard Webhooks 1.0 alone.</summary>
public static class StandardWebhooks
{
    public static string NewSecret(int bytes = 32) => "whsec_" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(bytes));

    public static bool IsSignedWith(ReceivedMessage message, string secret)
    {
        if (message.Signature is null) return false;
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        byte[] signed = [.. Encoding.ASCII.GetBytes($"{message.Id}.{message.Timestamp}."), .. message.Body];
        var expected = HMACSHA256.HashData(key, signed);
        return message.Signature.Split(' ')
            .Select(part => part.Split(',', 2))
            .Any(part => part[0] == "v1" && CryptographicOperations.FixedTimeEquals(Convert.FromBase64String(part[1]), expected));
    }

    public static DateTimeOffset SentAt(ReceivedMessage message) => DateTimeOffset.FromUnixTimeSeconds(long.Parse(message.Timestamp, CultureInfo.InvariantCulture));
}
