using System.Text.RegularExpressions;

namespace TextToVideo.Media.Illustrations.Readings;

/// <summary>Words behind a number that make it larger.</summary>
internal static partial class Magnitude
{
    /// <summary>For forms that read numbers; ignores case.</summary>
    public const string Words =
        @"(?:hundred|thousand|million|billion|trillion|millionen|milliarden|billionen|tausend|million|milliarde|mio\.?|mrd\.?|mil millones|millones|mill[oó]n|mil|millions|billions|milliards?|mille|milioni|miliardi|milh[õo]es|bilh[õo]es|miljoen|miljard|万|億|兆|亿)";

    /// <summary>What stands right behind the number of an amount of money: `$3bn`.</summary>
    public const string Letters = @"(?:k|m|mn|b|bn|t|tn|trn)";

    /// <param name="word">As it stands in the text; empty: none.</param>
    public static double Of(string word) => Spaces().Replace(word.Trim().TrimEnd('.').ToLowerInvariant(), " ") switch
    {
        "" => 1,
        "hundred" => 1e2,
        "thousand" or "tausend" or "mil" or "mille" or "k" => 1e3,
        "万" => 1e4,
        "億" or "亿" => 1e8,
        "million" or "millionen" or "mio" or "millones" or "millón" or "millon" or "millions" or "milioni" or "milhões" or "milhoes" or "miljoen" or "m" or "mn" => 1e6,
        "billion" or "billions" or "milliarden" or "milliarde" or "mrd" or "mil millones" or "milliard" or "milliards" or "miliardi" or "bilhões" or "bilhoes" or "miljard" or "b" or "bn" => 1e9,
        _ => 1e12,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
