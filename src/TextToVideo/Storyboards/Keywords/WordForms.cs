using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Storyboards.Keywords;

/// <summary>The little that endings tell in languages without a lexicon: enough to match "abejas" with "abeja".</summary>
internal static partial class WordForms
{
    public static string Base(string word, string language) => language switch
    {
        "es" or "pt" => IberianSingular(word),
        "fr" => word.Length > 4 && word[^1] is 's' or 'x' && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word,
        "ar" => ArabicStem(word),
        "ko" => KoreanParticle().Replace(word, ""),
        _ => word,
    };

    /// <summary>0 to 0.8: how surely its ending makes it no noun.</summary>
    public static double VerbOrAdverbLikelihood(string word, string language) => language switch
    {
        "es" => SpanishVerb().IsMatch(word) ? 0.7 : 0,
        "pt" => PortugueseVerb().IsMatch(word) ? 0.7 : 0,
        "fr" => FrenchVerb().IsMatch(word) ? 0.7 : 0,
        "it" => ItalianVerb().IsMatch(word) ? 0.7 : 0,
        "nl" => DutchVerb().IsMatch(word) ? 0.3 : 0,
        "ru" => RussianVerb().IsMatch(word) ? 0.8 : 0,
        "ko" => KoreanVerb().IsMatch(word) ? 0.8 : 0,
        _ => 0,
    };

    /// <summary>Arabic writes "the" and the word as one.</summary>
    public static bool HasArticle(string word, string language) => language == "ar" && ArabicStem(word).Length < word.Length - 1;

    private static string IberianSingular(string word)
    {
        if (word.EndsWith("ciones", StringComparison.Ordinal) || word.EndsWith("siones", StringComparison.Ordinal)) return word[..^4] + "ón";
        if (word.EndsWith("ções", StringComparison.Ordinal)) return word[..^3] + "ão";
        if (word.Length < 4 || word[^1] != 's' || word[^2] is not ('a' or 'e' or 'o')) return word;
        if (word[^2] != 'e') return word[..^1];
        // "flores": "flor"; "luces": "luz"; "bosques": "bosque".
        if (word[^3] is 'r' or 'l' or 'n' or 'd') return word[..^2];
        return word[^3] == 'c' ? word[..^3] + "z" : word[..^1];
    }

    private static string ArabicStem(string word)
    {
        // Vowel signs and the stretching line are not part of the word.
        var letters = string.Concat(word.Where(c => c != 'ـ' && char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
        foreach (var prefix in (ReadOnlySpan<string>)["وال", "بال", "فال", "كال", "ال", "لل"])
        {
            if (letters.StartsWith(prefix, StringComparison.Ordinal) && letters.Length >= prefix.Length + 2) return letters[prefix.Length..];
        }
        return letters;
    }

    [GeneratedRegex("(mente|ando|iendo|aron|ieron|aban|ían|[aei]r|arse|erse|irse|ado|ido|aba|ará|erá|irá|an|en|ó)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex SpanishVerb();

    [GeneratedRegex("(mente|ando|endo|indo|aram|eram|iram|avam|iam|[aei]r|ado|ido|ava|ará|erá|irá|am|em|ou)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex PortugueseVerb();

    [GeneratedRegex("(ement|amment|emment|ant|aient|ait|ent|er|ez|ir|é|ée|és|ées)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex FrenchVerb();

    [GeneratedRegex("(mente|ando|endo|arono|erono|irono|ano|ono|ava|eva|iva|[aei]re|ato|uto|ito|ò)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex ItalianVerb();

    [GeneratedRegex("(en|t|de|te|lijk|ig)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex DutchVerb();

    // Two syllables at least must remain, or one that is no particle's look-alike.
    [GeneratedRegex("(?<=..)(들에게|들에서|들의|들은|들이|들을|에서는|에서|에게|으로|까지|부터|에는|에|들|은|는|이|가|을|를|의|로|와|과|도|만)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanParticle();

    [GeneratedRegex("(니다|어요|아요|해요|습니까|면서|면|며|서|고|는데|지만|려고|하는|했던|려)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanVerb();

    [GeneratedRegex("(ть|ться|ёт|ому|ют|ет|ит|ят|ат|ется|ются|ится|ятся|ал|ала|али|ил|ила|или|лся|лась|лись|ый|ий|ая|ое|ые|ого|ему|ых|их|ую|ной|но)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex RussianVerb();
}
