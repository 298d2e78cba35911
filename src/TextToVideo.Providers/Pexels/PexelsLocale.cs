using TextToVideo.Requests;

namespace TextToVideo.Providers.Pexels;

/// <summary>The languages that Pexels can be searched in.</summary>
internal static class PexelsLocale
{
    private static readonly string[] Known =
    [
        "en-US", "pt-BR", "es-ES", "ca-ES", "de-DE", "it-IT", "fr-FR", "sv-SE", "id-ID", "pl-PL", "ja-JP", "zh-TW", "zh-CN", "ko-KR",
        "th-TH", "nl-NL", "hu-HU", "vi-VN", "cs-CZ", "da-DK", "fi-FI", "uk-UA", "el-GR", "ro-RO", "nb-NO", "sk-SK", "tr-TR", "ru-RU",
    ];

    /// <returns>Null where Pexels does not know the language; it then goes by its default.</returns>
    public static string? For(string language)
    {
        var exact = Known.FirstOrDefault(locale => locale.Equals(language, StringComparison.OrdinalIgnoreCase));
        if (exact is not null) return exact;
        var main = LanguageTag.Primary(language);
        if (main is "no" or "nn") main = "nb";
        // Simplified is what plain "zh" means.
        if (main == "zh") return language.Contains("Hant", StringComparison.OrdinalIgnoreCase) ? "zh-TW" : "zh-CN";
        return Known.FirstOrDefault(locale => locale.StartsWith(main + "-", StringComparison.OrdinalIgnoreCase));
    }
}
