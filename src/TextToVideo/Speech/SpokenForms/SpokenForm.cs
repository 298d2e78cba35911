namespace TextToVideo.Speech.SpokenForms;

/// <summary>
/// Makes a text speakable word by word, so that numbers, dates and abbreviations are said properly and captions still
/// show them as written. English is expanded; of other languages only short forms that voices spell: the rest they know better.
/// </summary>
public static class SpokenForm
{
    /// <summary>A word beyond it (a key, a blob of base64) is said up to here: nobody listens to the rest.</summary>
    private const int MaxSaidLength = 40;
    private const int MaxSaidWords = 60;

    /// <summary>Around words, in any language.</summary>
    internal static readonly char[] Marks = [.. ".,;:!?…\"'()[]{}«»“”„‘’‚¿¡–—- 。、，；：！？「」『』（）؟،؛"];

    /// <summary>In order: the first that knows a word has it.</summary>
    private static readonly SpokenRule[] EnglishRules =
    [
        WebAddresses.Say, Abbreviations.Say, RomanNumerals.Say, Dates.Say, DigitStrings.Say, Lengths.Say, Times.Say, Money.Say, NamedNumbers.Say, NumberWords.Say, Quantities.Say,
        Rates.Say, Acronyms.Say, Symbols.Say, CompoundWords.Say,
    ];

    /// <returns>One for each of <see cref="ScriptWords.Split"/>.</returns>
    public static IReadOnlyList<SpokenWord> Of(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var words = ScriptWords.Split(text).Select(WrittenWord.Parse).ToArray();
        SpokenWord[] spoken = IsEnglish(language)
            ? [.. words.Select((word, index) => English(new WordContext(words, index)))]
            : Other(words, language);
        foreach (var last in ScriptLines.LastWords([.. words.Select(word => word.Written)], text, language))
        {
            if (spoken[last].Pause < SpokenPause.Sentence) spoken[last] = spoken[last] with { Pause = SpokenPause.Sentence };
        }
        return spoken;
    }

    public static bool IsEnglish(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>How a piece that has no neighbours is said.</summary>
    internal static IReadOnlyList<string> OfPiece(string piece)
    {
        var context = new WordContext([WrittenWord.Parse(piece)], 0);
        return Expand(context);
    }

    private static SpokenWord[] Other(WrittenWord[] words, string language)
    {
        var full = ShortForms.Say([.. words.Select(word => word.Written)], language);
        return [.. words.Select((word, i) => new SpokenWord(word.Written, full[i] ?? (word.Written.Any(c => char.IsLetter(c) || char.IsNumber(c)) ? [word.Written.Trim(Marks)] : []), word.Pause))];
    }

    private static SpokenWord English(WordContext context)
    {
        var said = Expand(context).Concat(context.Word.LoneMarks.SelectMany(mark => Symbols.OfMark(mark, context)));
        return new SpokenWord(
            context.Word.Written,
            [.. said.Where(word => word.Length > 0).Take(MaxSaidWords).Select(word => word.Length <= MaxSaidLength ? word : word[..MaxSaidLength])],
            Pauses.After(context));
    }

    private static IReadOnlyList<string> Expand(WordContext context) =>
        EnglishRules.Select(rule => rule(context)).FirstOrDefault(said => said is not null) ?? [];
}
