using System.Text.RegularExpressions;

namespace TextToVideo.Requests;

/// <summary>
/// BCP 47 tags (RFC 5646, section 2.1) as far as voices go: language, script, region, variants, extensions.
/// No private or grandfathered tags: no voice speaks them.
/// </summary>
public static partial class LanguageTag
{
    private const int MostCharacters = 35;

    public static bool IsWellFormed(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Length <= MostCharacters && Shape().IsMatch(tag);
    }

    /// <summary>The usual letter case: `pt-BR`, `zh-Hans-CN`.</summary>
    public static string Canonicalize(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var parts = tag.Trim().Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = (i, parts[i].Length) switch
            {
                ( > 0, 2) => parts[i].ToUpperInvariant(),
                ( > 0, 4) when char.IsAsciiLetter(parts[i][0]) => char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant(),
                _ => parts[i].ToLowerInvariant(),
            };
        }
        return string.Join('-', parts);
    }

    /// <summary>`pt` of `pt-BR`.</summary>
    public static string Primary(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Split('-')[0].ToLowerInvariant();
    }

    [GeneratedRegex(@"^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
