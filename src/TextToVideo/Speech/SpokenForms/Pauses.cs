namespace TextToVideo.Speech.SpokenForms;

/// <summary>Tells the point of an abbreviation from the end of a sentence.</summary>
internal static class Pauses
{
    public static SpokenPause After(WordContext context)
    {
        var word = context.Word;
        if (word.LoneMarks is [var mark] && Symbols.IsMinus(mark, context)) return SpokenPause.None;
        if (!word.Tail.StartsWith('.') || !Abbreviations.EndsWithPoint(context)) return word.Pause;
        var rest = WrittenWord.PauseOf(word.Tail[1..] + string.Concat(word.LoneMarks));
        if (rest != SpokenPause.None || context.Next is null) return context.Next is null && rest == SpokenPause.None ? SpokenPause.Sentence : rest;
        return Abbreviations.MayEndSentence(context) && context.NextIsCapitalised ? SpokenPause.Sentence : SpokenPause.None;
    }
}
