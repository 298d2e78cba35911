using TextToVideo.Requests;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>MP4 names languages by ISO 639-2; requests by BCP 47.</summary>
internal static class LanguageCode
{
    private static readonly Dictionary<string, string> ThreeLetters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "ara", ["bg"] = "bul", ["bn"] = "ben", ["ca"] = "cat", ["cs"] = "ces", ["cy"] = "cym", ["da"] = "dan", ["de"] = "deu",
        ["el"] = "ell", ["en"] = "eng", ["es"] = "spa", ["et"] = "est", ["eu"] = "eus", ["fa"] = "fas", ["fi"] = "fin", ["fr"] = "fra",
        ["ga"] = "gle", ["gl"] = "glg", ["gu"] = "guj", ["he"] = "heb", ["hi"] = "hin", ["hr"] = "hrv", ["hu"] = "hun", ["id"] = "ind",
        ["is"] = "isl", ["it"] = "ita", ["ja"] = "jpn", ["ka"] = "kat", ["ko"] = "kor", ["lt"] = "lit", ["lv"] = "lav", ["mk"] = "mkd",
        ["ml"] = "mal", ["mr"] = "mar", ["ms"] = "msa", ["nb"] = "nob", ["nl"] = "nld", ["no"] = "nor", ["pa"] = "pan", ["pl"] = "pol",
        ["pt"] = "por", ["ro"] = "ron", ["ru"] = "rus", ["sk"] = "slk", ["sl"] = "slv", ["sq"] = "sqi", ["sr"] = "srp", ["sv"] = "swe",
        ["sw"] = "swa", ["ta"] = "tam", ["te"] = "tel", ["th"] = "tha", ["tr"] = "tur", ["uk"] = "ukr", ["ur"] = "urd", ["vi"] = "vie",
        ["zh"] = "zho",
    };

    public static string Of(string language)
    {
        var primary = LanguageTag.Primary(language);
        return ThreeLetters.TryGetValue(primary, out var code) ? code : primary.Length == 3 ? primary : "und";
    }
}
