using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>Der 3. Oktober, im 19. Jahrhundert, Ludwig XIV.: voices read the number without its point, and "römisch" for the numeral.</summary>
internal static partial class GermanOrdinals
{
    private const string Months = MonthNames.German + "|Jänner";
    private const string Masculine = "Weltkrieg|Platz|Rang|Tag|Monat|Jahrestag|Geburtstag|Stock|Spieltag|Akt|Teil|Schritt|Advent|Bezirk|Satz|Band|Versuch|Punkt";
    private const string Feminine = "Woche|Bundesliga|Liga|Etage|Klasse|Runde|Minute|Stunde|Stelle|Staffel|Folge|Generation|Auflage|Ausgabe|Halbzeit|Hälfte|Sinfonie|Person";
    private const string Neuter = "Jahrhundert|Jahrtausend|Quartal|Mal|Jahr|Lebensjahr|Kapitel|Semester|Halbjahr|Viertel|Buch|Obergeschoss";
    private const string Kings = "Ludwig|Heinrich|Friedrich|Wilhelm|Karl|Otto|Paul|Johannes|Pius|Benedikt|Franz|Leopold|Maximilian|Rudolf|Philipp|Georg|Eduard|Richard|Napoleon|Nikolaus|Alexander|Ramses|August|Gustav|Christian|Leo|Gregor|Innozenz|Urban|Clemens|Sixtus|Ferdinand|Josef|Joseph|Albrecht|Carlos|Felipe|Charles|Harald|Iwan|Peter|Jakob|Konrad";
    private const string Queens = "Elisabeth|Katharina|Margrethe|Beatrix|Maria|Kleopatra|Isabella";

    private static readonly string[] Ones = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];

    private static readonly string[] Tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    private static readonly HashSet<string> WithE = ["die", "das", "diese", "dieses", "jede", "jedes", "eine", "keine", "seine", "ihre", "meine", "unsere", "ins"];

    private static readonly HashSet<string> WithoutEnding = ["ein", "kein", "sein", "ihr", "mein", "dein", "unser"];

    private static readonly HashSet<string> WithDative = ["von", "vom", "mit", "bei", "zu", "unter", "nach", "aus", "seit"];

    private static readonly HashSet<string> WithAccusative = ["gegen", "für", "durch", "ohne", "um"];

    public static IEnumerable<ShortForm> Find(string text, string language)
    {
        if (language != "de") yield break;
        foreach (Match form in Form().Matches(text))
        {
            var value = ToInt(form.Groups["n"].Value);
            if (value == 0) continue;
            var before = text[..form.Index];
            var isMonth = form.Groups["month"].Success;
            var said = isMonth || DeterminerOf(before).Length > 0 || before.Length == 0 || !char.IsWhiteSpace(before[^1])
                ? Of(value, before, isMonth || form.Groups["m"].Success)
                : StemOf(value) + (form.Groups["m"].Success ? "er" : form.Groups["f"].Success ? "e" : "es");
            if (!isMonth && WithoutEnding.Contains(DeterminerOf(before))) said = StemOf(value) + (form.Groups["m"].Success ? "er" : "es");
            yield return new ShortForm(form.Index, form.Length, said);
        }
        foreach (Match ruler in RulerForm().Matches(text))
        {
            var numeral = ruler.Groups["numeral"];
            yield return new ShortForm(numeral.Index, numeral.Length + 1, Ruler(RomanNumerals.Value(numeral.Value), ruler.Groups["queen"].Success, CaseOf(text[..ruler.Index])));
        }
    }

    /// <summary>Dritte after "der" and the like, dritten after "am".</summary>
    /// <param name="before">The text up to it.</param>
    public static string Of(int value, string before, bool isMasculine)
    {
        var determiner = DeterminerOf(before);
        // "Der" before a feminine is a dative or genitive.
        return StemOf(value) + (WithE.Contains(determiner) || (isMasculine && determiner is "der" or "dieser" or "jeder") ? "e" : "en");
    }

    private static string StemOf(int value) => value switch
    {
        1 => "erst",
        3 => "dritt",
        7 => "siebt",
        8 => "acht",
        < 20 => Ones[value] + "t",
        _ => $"{(value % 10 > 0 ? Ones[value % 10] + "und" : "")}{Tens[value / 10]}st",
    };

    private static string Ruler(int value, bool isQueen, char grammaticalCase)
    {
        var stem = StemOf(value);
        var name = char.ToUpperInvariant(stem[0]) + stem[1..];
        return (grammaticalCase, isQueen) switch
        {
            ('d', true) => $"der {name}en",
            ('d', false) => $"dem {name}en",
            ('a', false) => $"den {name}en",
            (_, true) => $"die {name}e",
            _ => $"der {name}e",
        };
    }

    /// <summary>By the preposition before the name or its title: von König Ludwig XIV.</summary>
    private static char CaseOf(string before)
    {
        var word = PrepositionForm().Match(Tail(before)).Groups["word"].Value.ToLowerInvariant();
        return WithDative.Contains(word) ? 'd' : WithAccusative.Contains(word) ? 'a' : 'n';
    }

    private static string DeterminerOf(string before) => DeterminerForm().Match(Tail(before)).Groups["word"].Value.ToLowerInvariant();

    private static string Tail(string text) => text[Math.Max(0, text.Length - 40)..];

    private static int ToInt(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.,:/-])(?<n>[0-9]{1,2})\.(?=\s+(?:(?<month>" + Months + ")s?|(?<m>" + Masculine + @")(?:e?s)?|(?<f>" + Feminine + ")|(?<n2>" + Neuter + @")(?:e?s)?)(?!\p{L}))")]
    private static partial Regex Form();

    [GeneratedRegex(@"(?<!\p{L})(?:(?<king>" + Kings + ")|(?<queen>" + Queens + @"))\s+(?:[A-Z][a-z]+\s+)?(?<numeral>[IVX]{1,5})\.(?!\p{L})")]
    private static partial Regex RulerForm();

    [GeneratedRegex(@"(?<word>\p{L}+)\s+(?:\p{Lu}\p{L}+\s+)?\z")]
    private static partial Regex PrepositionForm();

    [GeneratedRegex(@"(?<word>\p{L}+)\s+\z")]
    private static partial Regex DeterminerForm();
}
