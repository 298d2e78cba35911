using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>1/2 and ½ of a thing, 2 1/2 and 2½, as recipes have them in other languages than English.</summary>
internal static partial class Fractions
{
    private const string Signs = "½⅓⅔¼¾⅛";

    private static readonly string[] Plain = ["1/2", "1/3", "2/3", "1/4", "3/4", "1/8"];

    /// <summary>In the order of the signs; a half has a form for feminines as well.</summary>
    private static readonly Dictionary<string, (string[] Alone, string And)> Words = new()
    {
        ["de"] = (["ein halb", "ein Drittel", "zwei Drittel", "ein Viertel", "drei Viertel", "ein Achtel"], ""),
        ["fr"] = (["un demi", "un tiers", "deux tiers", "un quart", "trois quarts", "un huitième"], "et "),
        ["es"] = (["medio", "un tercio", "dos tercios", "un cuarto", "tres cuartos", "un octavo"], "y "),
        ["it"] = (["mezzo", "un terzo", "due terzi", "un quarto", "tre quarti", "un ottavo"], "e "),
        ["pt"] = (["meio", "um terço", "dois terços", "um quarto", "três quartos", "um oitavo"], "e "),
    };

    public static IEnumerable<ShortForm> Find(string text, string language)
    {
        if (!Words.TryGetValue(language, out var words)) yield break;
        foreach (Match fraction in Form().Matches(text))
        {
            var sign = fraction.Groups["sign"];
            var part = sign.Success ? Signs.IndexOf(sign.Value, StringComparison.Ordinal) : Array.IndexOf(Plain, fraction.Groups["plain"].Value);
            if (part < 0) continue;
            var thing = fraction.Groups["thing"].Value;
            var said = words.Alone[part];
            if (part == 0 && IsFeminine(thing, language)) said = language == "fr" ? "une demi" : said[..^1] + "a";
            if (fraction.Groups["whole"].Success) said = words.And + (language == "fr" && part == 0 ? "demi" : language == "de" && part == 0 ? "einhalb" : said);
            else if (part > 0 && thing.Length > 0 && language != "de" && thing is not ("de" or "des" or "du" or "d" or "del" or "di" or "dei" or "della" or "da" or "do" or "dos" or "das")) said += language == "it" ? " di" : " de";
            var start = sign.Success ? sign.Index : fraction.Groups["plain"].Index;
            yield return new ShortForm(start, sign.Success ? 1 : 3, said);
        }
    }

    /// <summary>Media taza, mezza tazza, meia xícara, une demi tasse.</summary>
    private static bool IsFeminine(string thing, string language) => language switch
    {
        "fr" => thing is "tasse" or "cuillère" or "c" or "heure" or "h" or "livre" or "journée" or "douzaine" or "gousse" or "pomme",
        "de" => false,
        _ => thing is "colher" || thing.EndsWith('a') || thing.EndsWith("as", StringComparison.Ordinal),
    };

    // Written out it may be a date or a page where nothing is counted after it.
    [GeneratedRegex(@"(?:(?<whole>(?<![\d/.,])[0-9]{1,2})\s?(?<sign>[½⅓⅔¼¾⅛])|(?<![\d/.,])(?<whole>[0-9]{1,2})\s(?<plain>[123]/[2348])(?![\d/])|(?<sign>[½⅓⅔¼¾⅛])|(?<![\d/.,-])(?<plain>[123]/[2348])(?=\s\p{L}))(?:(?=\s?(?<thing>\p{L}+)))?")]
    private static partial Regex Form();
}
