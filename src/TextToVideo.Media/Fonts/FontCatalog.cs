namespace TextToVideo.Media.Fonts;

/// <summary>The families that captions use, in the order in which they are asked for a character.</summary>
internal static class FontCatalog
{
    public static readonly IReadOnlyList<FontFamilySource> Families =
    [
        new("@expo-google-fonts/montserrat", "Montserrat", "Latin, Cyrillic", [], 1),
        new("@expo-google-fonts/noto-sans", "NotoSans", "Greek, symbols", ["el"], 1.04),
        new("@expo-google-fonts/noto-sans-arabic", "NotoSansArabic", "Arabic", ["ar", "fa", "ur", "ps", "sd", "ug", "ckb"], 1.12),
        new("@expo-google-fonts/noto-sans-hebrew", "NotoSansHebrew", "Hebrew", ["he", "iw", "yi"], 1.1),
        new("@expo-google-fonts/noto-sans-devanagari", "NotoSansDevanagari", "Devanagari", ["hi", "mr", "ne", "sa"], 1.06),
        new("@expo-google-fonts/noto-sans-bengali", "NotoSansBengali", "Bengali", ["bn", "as"], 1.1),
        new("@expo-google-fonts/noto-sans-tamil", "NotoSansTamil", "Tamil", ["ta"], 1),
        new("@expo-google-fonts/noto-sans-thai", "NotoSansThai", "Thai", ["th"], 1.08),
        new("@expo-google-fonts/noto-emoji", "NotoEmoji", "emoji", [], 0.92) { Weights = ["700Bold", "700Bold", "700Bold", "700Bold"] },
    ];

    /// <summary>One face of the collection for each language; the one for Japanese serves where no language says otherwise.</summary>
    public static readonly IReadOnlyDictionary<string, string> CjkFamilies = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["ja"] = "Noto Sans CJK JP",
        ["ko"] = "Noto Sans CJK KR",
        ["zh"] = "Noto Sans CJK SC",
        ["zh-Hant"] = "Noto Sans CJK TC",
        ["zh-TW"] = "Noto Sans CJK TC",
        ["zh-HK"] = "Noto Sans CJK HK",
        ["yue"] = "Noto Sans CJK HK",
    };

    public const string CjkFileName = "NotoSansCJK-Bold.ttc";

    public const double CjkScale = 1;
}
