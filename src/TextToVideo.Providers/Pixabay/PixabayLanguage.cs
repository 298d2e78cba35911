using TextToVideo.Requests;

namespace TextToVideo.Providers.Pixabay;

/// <summary>The languages that Pixabay can be searched in.</summary>
internal static class PixabayLanguage
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "cs", "da", "de", "en", "es", "fr", "id", "it", "hu", "nl", "no", "pl", "pt", "ro", "sk", "fi", "sv", "tr", "vi", "th", "bg", "ru", "el", "ja", "ko", "zh",
    };

    /// <returns>Null where Pixabay does not know the language; it then goes by English.</returns>
    public static string? For(string language)
    {
        var main = LanguageTag.Primary(language);
        if (main is "nb" or "nn") return "no";
        return Known.TryGetValue(main, out var known) ? known : null;
    }
}
