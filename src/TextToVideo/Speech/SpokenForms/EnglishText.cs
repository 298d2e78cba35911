using System.Text;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>English in full for voices that read texts for themselves, and read "1/2 tsp" as one slash two T S P: what is said otherwise than written is written out.</summary>
internal static class EnglishText
{
    private const char LastOfLatin = '\u024F';

    public static string Write(string text, string language)
    {
        var full = new StringBuilder(text.Length);
        foreach (var word in SpokenForm.Of(text, language))
        {
            if (Write(word) is not { Length: > 0 } written) continue;
            if (full.Length > 0) full.Append(' ');
            full.Append(written);
        }
        return full.ToString();
    }

    private static string Write(SpokenWord word)
    {
        var isForeign = word.Written.Any(c => char.IsLetter(c) && c > LastOfLatin);
        if (isForeign && word.Said.Count == 0) return word.Written;
        // Names the voice knows by their capitals; acronyms it would as soon take for words.
        var parsed = WrittenWord.Parse(word.Written);
        var isSpelt = word.Said.Count > 1 && word.Said.All(said => char.IsAsciiLetterUpper(said[0]));
        if (!isSpelt && parsed.LoneMarks.Count == 0 && string.Concat(word.Said).Equals(parsed.Body, StringComparison.OrdinalIgnoreCase)) return word.Written;
        return word.Said.Count == 0 ? "" : Joined(word.Said) + word.Pause switch { SpokenPause.Clause => ",", SpokenPause.Sentence => ".", SpokenPause.Question => "?", _ => "" };
    }

    /// <summary>Letters with points are read by their names; an A alone would be the article.</summary>
    private static string Joined(IReadOnlyList<string> said)
    {
        var joined = new StringBuilder(said[0]);
        for (var i = 1; i < said.Count; i++)
        {
            var follows = char.IsAsciiLetterUpper(said[i - 1][0]);
            joined.Append(follows && char.IsAsciiLetterUpper(said[i][0]) ? '.' : follows && said[i - 1] == "A" && (i == 1 || !char.IsAsciiLetterUpper(said[i - 2][0])) ? '-' : ' ').Append(said[i]);
        }
        return joined.ToString();
    }
}
