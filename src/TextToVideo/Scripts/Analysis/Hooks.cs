using TextToVideo.Speech;

namespace TextToVideo.Scripts.Analysis;

/// <summary>Judges openings by rules of thumb that hold in every language, and by some English phrases.</summary>
internal static class Hooks
{
    private const int Neutral = 50;
    private const int ShortWords = 12;
    private const int LongWords = 25;

    private static readonly string[] WeakStarts =
    [
        "hello", "hi ", "hi,", "welcome", "in this video", "today we", "today i", "today, we", "my name is", "this video", "let me", "as we all know", "since the dawn",
        "hallo", "willkommen", "in diesem video", "bonjour", "bienvenue", "dans cette vidéo", "hola", "bienvenidos", "en este video", "en este vídeo",
    ];

    private static readonly HashSet<string> Charged =
        ["never", "nobody", "secret", "why", "how", "only", "biggest", "deadliest", "impossible", "mistake", "wrong", "truth", "hidden", "forbidden", "imagine", "almost", "suddenly", "without", "every", "nothing"];

    public static HookStrength Judge(string opening, string language)
    {
        var words = ScriptWords.Split(opening);
        var lower = opening.TrimStart('"', '“', '#', ' ').ToLowerInvariant();
        (bool Holds, int Points, string Reason)[] rules =
        [
            (WeakStarts.Any(s => lower.StartsWith(s, StringComparison.Ordinal)), -30, "It begins with a greeting or an announcement instead of the matter."),
            (lower.AsSpan().TrimEnd("\"”» ").EndsWith("?") || lower.EndsWith('？') || lower.EndsWith('؟'), 20, "It asks a question."),
            (opening.Any(char.IsDigit), 10, "It gives a number."),
            (SpeaksToViewer(words, language), 10, "It speaks to the viewer."),
            (words.Any(w => Charged.Contains(w.Trim(',', '.', '?', '!', '"').ToLowerInvariant())), 10, "It uses a word that makes curious."),
            (words.Count <= ShortWords, 10, $"It is short: {words.Count} words."),
            (words.Count > LongWords, -20, $"It is long: {words.Count} words; {ShortWords} are enough."),
        ];
        var held = rules.Where(r => r.Holds).ToList();
        return new HookStrength(Math.Clamp(Neutral + held.Sum(r => r.Points), 0, 100), [.. held.Select(r => r.Reason)]);
    }

    private static bool SpeaksToViewer(IReadOnlyList<string> words, string language)
    {
        HashSet<string> you = Requests.LanguageTag.Primary(language) switch
        {
            "en" => ["you", "your", "you're", "you've", "you'll"],
            "de" => ["du", "dein", "deine", "dir", "dich", "ihr", "euch"],
            "fr" => ["tu", "vous", "votre", "vos", "ton", "ta", "tes"],
            "es" => ["tú", "tu", "tus", "usted", "te", "ustedes"],
            "it" => ["tu", "tuo", "tua", "voi", "vostro", "ti"],
            "pt" => ["você", "vocês", "teu", "tua", "te"],
            "nl" => ["je", "jij", "jouw", "u", "uw", "jullie"],
            "ru" => ["ты", "вы", "твой", "ваш", "вам", "тебе", "вас"],
            _ => [],
        };
        return words.Any(w => you.Contains(w.Trim(',', '.', '?', '!', '"', '¿', '¡').Replace('’', '\'').ToLowerInvariant()));
    }
}
