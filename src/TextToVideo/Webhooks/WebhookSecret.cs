using System.Diagnostics.CodeAnalysis;

namespace TextToVideo.Webhooks;

/// <summary>A signing key as Standard Webhooks 1.0 writes it: `whsec_` and 24 to 64 bytes in base64.</summary>
public sealed class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const int FewestBytes = 24;
    private const int MostBytes = 64;

    private readonly byte[] _key;

    private WebhookSecret(byte[] key) => _key = key;

    internal ReadOnlySpan<byte> Key => _key;

    public static bool TryParse(string? text, [NotNullWhen(true)] out WebhookSecret? secret)
    {
        secret = null;
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        var key = new byte[text.Length];
        if (!Convert.TryFromBase64String(text[Prefix.Length..], key, out var length) || length is < FewestBytes or > MostBytes) return false;
        secret = new WebhookSecret(key[..length]);
        return true;
    }

    /// <summary>Secrets are not for logs.</summary>
    public override string ToString() => Prefix + "***";
}
