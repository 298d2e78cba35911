using TextToVideo.Requests;

namespace TextToVideo.Media.Whisper;

/// <summary>The languages of the multilingual models, by the codes that they know them under.</summary>
internal static class WhisperLanguages
{
    private static readonly HashSet<string> Codes =
    [
        .. ("en zh de es ru ko fr ja pt tr pl ca nl ar sv it id hi fi vi he uk el ms cs ro da hu ta no th ur hr bg lt la mi ml cy sk te fa lv bn sr az sl kn et mk br eu is hy ne mn bs kk sq "
            + "sw gl mr pa si km sn yo so af oc ka be tg sd gu am yi lo uz fo ht ps tk nn mt sa lb my bo tl mg as tt haw ln ha ba jw su yue").Split(' '),
    ];

    // Newer codes for what the models were trained on under an older or wider one.
    private static readonly Dictionary<string, string> OtherCodes = new() { ["nb"] = "no", ["fil"] = "tl", ["jv"] = "jw", ["iw"] = "he", ["in"] = "id", ["cmn"] = "zh" };

    /// <param name="language">BCP 47.</param>
    /// <returns>Null: they do not know it.</returns>
    public static string? Find(string language)
    {
        var primary = LanguageTag.Primary(language);
        var code = OtherCodes.GetValueOrDefault(primary, primary);
        return Codes.Contains(code) ? code : null;
    }
}
