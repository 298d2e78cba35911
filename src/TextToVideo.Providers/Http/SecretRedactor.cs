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
    private const string Assigned = @"(?<name>\b(?:[\w-]*[-_])?(?:(?:api|account)?key|token|sig|signature|secret|password)=)[^&;\s""']+";
    private const string Told = @"(?<name>\b(?:authorization|[\w-]*(?:api[-_]?key|subscription-key|secret|password))[""']?\s*:\s*[""']?(?:(?:Bearer|Basic)\s+)?)[^\s""',}]+";
    private const string Borne = @"(?<name>\bBearer\s+)[A-Za-z0-9._~+/=-]{6,}";
    private const string InAddress = @"(?<name>://)[^/\s@:]+:[^/\s@]+(?=@)";

    // By how they begin: of OpenAI's kind, our own keys, webhook secrets.
    private const string Marked = @"(?<name>)\b(?:sk[-_][A-Za-z0-9_*-]{4,}|ttv_[0-9a-f]{16,}|whsec_[A-Za-z0-9+/=]{8,})";

    [GeneratedRegex($"{Assigned}|{Told}|{Borne}|{InAddress}|{Marked}", RegexOptions.IgnoreCase)]
    private static partial Regex KeyLike();
}
