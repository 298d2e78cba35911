using System.Globalization;

namespace TextToVideo.Media.Illustrations.Readings;

/// <summary>Ranks as they are spoken: "number three".</summary>
internal static class RankWords
{
    private static readonly string[][] Languages =
    [
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"],
        ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
        ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
        ["uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"],
        ["um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez"],
    ];

    /// <returns>Null: the word is no number.</returns>
    public static string? Read(string word)
    {
        var rank = Languages.Select(words => Array.FindIndex(words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) + 1).FirstOrDefault(rank => rank > 0);
        return rank > 0 ? rank.ToString(CultureInfo.InvariantCulture) : null;
    }
}
