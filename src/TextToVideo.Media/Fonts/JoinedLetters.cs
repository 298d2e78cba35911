using System.Text;

namespace TextToVideo.Media.Fonts;

/// <summary>
/// Arabic letters as they stand in a word, by Unicode's presentation forms: alone, last, first, in the middle. Text is drawn
/// with letters joined by the font's own tables; these forms are only measured, and are as wide as those.
/// </summary>
internal static class JoinedLetters
{
    // Where a letter's forms begin, and how many it has: with two it joins what is before it, with four what is after it too.
    private static readonly Dictionary<int, (int First, int Count)> Forms = Read(
        "0621FE801 0622FE812 0623FE832 0624FE852 0625FE872 0626FE894 0627FE8D2 0628FE8F4 0629FE932 062AFE954 062BFE994 062CFE9D4 " +
        "062DFEA14 062EFEA54 062FFEA92 0630FEAB2 0631FEAD2 0632FEAF2 0633FEB14 0634FEB54 0635FEB94 0636FEBD4 0637FEC14 0638FEC54 " +
        "0639FEC94 063AFECD4 0641FED14 0642FED54 0643FED94 0644FEDD4 0645FEE14 0646FEE54 0647FEE94 0648FEED2 0649FEEF2 064AFEF14 " +
        "067EFB564 0686FB7A4 0698FB8A2 06A9FB8E4 06AFFB924 06CCFBFC4");

    /// <summary>The characters to measure instead; others stay as they are.</summary>
    public static IEnumerable<Rune> Of(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        if (!runes.Exists(r => Forms.ContainsKey(r.Value))) return runes;
        var letters = runes.Where(r => Rune.GetUnicodeCategory(r) != System.Globalization.UnicodeCategory.NonSpacingMark).ToList();
        return letters.Select((rune, i) => FormOf(rune, i > 0 && JoinsNext(letters[i - 1]), i + 1 < letters.Count && JoinsPrevious(letters[i + 1])));
    }

    private static Rune FormOf(Rune letter, bool joinsBefore, bool mayJoinAfter)
    {
        if (!Forms.TryGetValue(letter.Value, out var forms)) return letter;
        var joinsAfter = mayJoinAfter && forms.Count == 4;
        var form = (joinsBefore && forms.Count > 1, joinsAfter) switch
        {
            (false, false) => 0,
            (true, false) => 1,
            (false, true) => 2,
            (true, true) => 3,
        };
        return new Rune(forms.First + form);
    }

    private static bool JoinsNext(Rune letter) => Forms.TryGetValue(letter.Value, out var forms) && forms.Count == 4;

    private static bool JoinsPrevious(Rune letter) => Forms.TryGetValue(letter.Value, out var forms) && forms.Count > 1;

    private static Dictionary<int, (int First, int Count)> Read(string table) =>
        table.Split(' ').ToDictionary(entry => Convert.ToInt32(entry[..4], 16), entry => (Convert.ToInt32(entry[4..8], 16), entry[8] - '0'));
}
