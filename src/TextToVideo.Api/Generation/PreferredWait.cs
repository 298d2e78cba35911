using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TextToVideo.Api.Generation;

/// <summary>`Prefer: wait=N` (RFC 7240, section 4.3): how long a client would rather wait than ask again.</summary>
internal static class PreferredWait
{
    private const string Preference = "wait=";

    /// <summary>Proxies cut longer waits.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <returns>Null where there is none; what cannot be read is no preference, as the RFC wants it.</returns>
    public static TimeSpan? Of(HttpRequest request)
    {
        foreach (var preference in request.Headers["Prefer"].SelectMany(value => (value ?? "").Split(',', ';')))
        {
            var text = preference.Trim();
            if (!text.StartsWith(Preference, StringComparison.OrdinalIgnoreCase)) continue;
            if (!int.TryParse(text.AsSpan(Preference.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return null;
            return seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Longest;
        }
        return null;
    }

    public static string Applied(TimeSpan wait) => string.Create(CultureInfo.InvariantCulture, $"{Preference}{wait.TotalSeconds:F0}");
}
