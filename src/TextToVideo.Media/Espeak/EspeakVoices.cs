using TextToVideo.Speech;

namespace TextToVideo.Media.Espeak;

/// <summary>Reads the table that `espeak-ng --voices` prints: priority, language, age/gender, name, file.</summary>
internal static class EspeakVoices
{
    public const string Engine = "espeak";

    /// <summary>Its rate when asked for none.</summary>
    public const int WordsPerMinute = 175;

    private const int SampleRateHz = 22_050;
    private const string License = "GPL-3.0 program; its output is free";

    /// <summary>Tags that others use for the same, and the region that stands for a whole language.</summary>
    private static readonly Dictionary<string, string[]> OtherTags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cmn"] = ["zh", "zh-CN", "zh-TW"], ["yue"] = ["zh-HK"], ["nb"] = ["no", "nb-NO"], ["en-US"] = ["en"], ["fr-FR"] = ["fr"], ["de"] = ["de-DE"], ["es"] = ["es-ES"],
        ["es-419"] = ["es-MX"], ["pt"] = ["pt-PT"], ["he"] = ["iw"], ["id"] = ["in"], ["fil"] = ["tl"],
    };

    public static IReadOnlyList<Voice> Parse(string table)
    {
        var voices = table.Split('\n')
            .Skip(1)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(columns => columns.Length >= 5)
            // Voices for text written in other letters than the language's own would surprise.
            .Where(columns => !columns[1].Contains("latn", StringComparison.OrdinalIgnoreCase))
            .DistinctBy(columns => columns[1]);
        return [.. voices.Select(columns => Describe(columns[1], columns[2]))];
    }

    public static string NativeName(Voice voice) => voice.Name[(Engine.Length + 1)..];

    private static Voice Describe(string tag, string ageAndGender)
    {
        var language = Bcp47(tag);
        return new Voice
        {
            Name = $"{Engine}:{tag}",
            Engine = Engine,
            Languages = [language, .. OtherTags.GetValueOrDefault(language, [])],
            Gender = ageAndGender.EndsWith('M') ? "male" : ageAndGender.EndsWith('F') ? "female" : null,
            SampleRateHz = SampleRateHz,
            WordsPerMinute = WordsPerMinute,
            ShiftsPitch = true,
            License = License,
        };
    }

    /// <summary>en-gb is en-GB; longer subtags stay as they are.</summary>
    private static string Bcp47(string tag) =>
        string.Join('-', tag.Split('-').Select((part, i) => i == 1 && part.Length == 2 ? part.ToUpperInvariant() : part));
}
