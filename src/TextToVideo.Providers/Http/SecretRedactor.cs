using System.Text.RegularExpressions;

namespace TextToVideo.Providers.Http;

/// <summary>Takes keys out of texts that people will read: log lines, messages, quotes of a service's answer.</summary>
public sealed partial class SecretRedactor(IEnumerable<string?> secrets)
{
    private const string Mask = "***";

    // Shorter ones would blank out ordinary words.
    private const int MinimumSecretLength = 6;

    private readonly string[] _secrets = secrets
        .OfType<string>()
        .Where(secret => secret.Length >= MinimumSecretLength)
        .SelectMany(secret => new[] { secret, Uri.EscapeDataString(secret) })
        .Distinct()
        .OrderByDescending(secret => secret.Length)
        .ToArray();

    public string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var secret in _secrets) text = text.Replace(secret, Mask, StringComparison.Ordinal);
        return KeyLike().Replace(text, match => match.Groups["name"].Value + Mask);
    }

    // Services quote keys in part ("Incorrect API key provided: sk-ab***yz"), and other people's keys may stand in URLs.
    [GeneratedRegex(@"(?<name>\b(?:api[-_]?key|key|token|sig|signature|secret|password)=)[^&\s""']+|(?<name>\bBearer\s+)[A-Za-z0-9._~+/=-]{6,}|(?<name>)\bsk[-_][A-Za-z0-9_*-]{4,}", RegexOptions.IgnoreCase)]
    private static partial Regex KeyLike();
}
