using System.Security.Cryptography;
using System.Text;

namespace TextToVideo.Api.Access;

/// <summary>Keys are 256 random bits, so a plain hash keeps them: there is nothing to guess.</summary>
public static class ApiKey
{
    public const string Prefix = "ttv_";
    private const int SecretBytes = 32;

    public static string New() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    public static bool IsHash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == SHA256.HashSizeInBytes * 2 && text.All(char.IsAsciiHexDigit);
    }
}
