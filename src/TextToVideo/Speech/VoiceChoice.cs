using TextToVideo.Failures;
using TextToVideo.Requests;

namespace TextToVideo.Speech;

/// <summary>Which of the voices here speaks a text.</summary>
/// <param name="preferredEngines">The first is asked first; engines that are not in it come last.</param>
public sealed class VoiceChoice(IReadOnlyList<string> preferredEngines)
{
    /// <param name="name">Null: the best for the language.</param>
    /// <param name="warnings">Added to where the voice asked for does not speak the language.</param>
    /// <exception cref="TextToVideoException">`speech.no_voice`; `speech.voice_unknown` for a name that no voice here has.</exception>
    public Voice Choose(IReadOnlyList<Voice> voices, string? name, string language, ICollection<string> warnings)
    {
        ArgumentNullException.ThrowIfNull(voices);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(warnings);
        return name is null ? Best(voices, language) : Named(voices, name, language, warnings);
    }

    /// <summary>2: the very language; 1: another region's; 0: not at all.</summary>
    private static int Fit(Voice voice, string language) => voice.Languages.Max(spoken =>
        spoken.Equals(language, StringComparison.OrdinalIgnoreCase) ? 2
        : LanguageTag.Primary(spoken) == LanguageTag.Primary(language) ? 1 : 0);

    private static Voice Named(IReadOnlyList<Voice> voices, string name, string language, ICollection<string> warnings)
    {
        var voice = voices.FirstOrDefault(voice => voice.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? throw new TextToVideoException(
            "speech.voice_unknown", FailureCategory.Validation, $"There is no voice '{name}' here. {Known(voices.Select(voice => voice.Name))}");
        if (Fit(voice, language) == 0) warnings.Add($"The voice '{voice.Name}' speaks {string.Join(", ", voice.Languages)}, not the text's language '{language}'.");
        return voice;
    }

    private Voice Best(IReadOnlyList<Voice> voices, string language) =>
        voices.Where(voice => Fit(voice, language) > 0)
            .OrderBy(voice => Rank(voice.Engine))
            .ThenByDescending(voice => Fit(voice, language))
            .FirstOrDefault()
        ?? throw new TextToVideoException(
            "speech.no_voice",
            FailureCategory.Configuration,
            $"No voice here speaks '{language}'. {Known(voices.SelectMany(voice => voice.Languages).Distinct())} espeak-ng speaks over a hundred languages: `apt install espeak-ng`.");

    private int Rank(string engine)
    {
        var rank = preferredEngines.ToList().IndexOf(engine);
        return rank < 0 ? preferredEngines.Count : rank;
    }

    private static string Known(IEnumerable<string> all)
    {
        var known = all.ToArray();
        return known.Length == 0 ? "None is installed." : $"There are: {string.Join(", ", known.Take(20))}{(known.Length > 20 ? ", ..." : "")}.";
    }
}
