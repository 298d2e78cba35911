using TextToVideo.Words;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>Dr. · e.g. · etc. · vs. · No. 5 · U.S. · J. F. Kennedy.</summary>
internal static class Abbreviations
{
    /// <summary>With or without a point.</summary>
    private static readonly Dictionary<string, string> Sure = new()
    {
        ["Mr"] = "mister", ["Mrs"] = "missus", ["Ms"] = "mizz", ["Prof"] = "professor", ["Jr"] = "junior", ["Sr"] = "senior", ["Mt"] = "mount",
        ["vs"] = "versus", ["etc"] = "et cetera", ["e.g"] = "for example", ["i.e"] = "that is", ["a.k.a"] = "also known as",
        ["approx"] = "approximately", ["Approx"] = "approximately", ["w/out"] = "without", ["he/she"] = "he or she", ["He/she"] = "he or she", ["his/her"] = "his or her", ["him/her"] = "him or her", ["w/o"] = "without", ["b/c"] = "because", ["Ph.D"] = "P H D", ["PhD"] = "P H D", ["PhDs"] = "P H D's", ["et al"] = "and others",
        ["IMDb"] = "I M D B", ["NaCl"] = "N A C L", ["NaOH"] = "N A O H", ["HCl"] = "H C L", ["KCl"] = "K C L", ["pH"] = "P H", ["YoY"] = "year over year", ["QoQ"] = "quarter over quarter", ["YTD"] = "year to date",
    };

    /// <summary>Words of their own, or parts of names, without the point.</summary>
    private static readonly Dictionary<string, string> WithPoint = new()
    {
        ["Inc"] = "incorporated", ["Ltd"] = "limited", ["Co"] = "company", ["Corp"] = "corporation", ["Gov"] = "governor", ["Gen"] = "general",
        ["Col"] = "colonel", ["Capt"] = "captain", ["Lt"] = "lieutenant", ["Sgt"] = "sergeant", ["Rev"] = "reverend", ["Sen"] = "senator", ["Rep"] = "representative", ["Pres"] = "president", ["Adm"] = "admiral", ["Maj"] = "major",
        ["Ave"] = "avenue", ["Blvd"] = "boulevard", ["Rd"] = "road", ["Dept"] = "department", ["Univ"] = "university", ["ca"] = "circa", ["al"] = "al",
    };

    /// <summary>Ft. Worth and Roe v. Wade.</summary>
    private static readonly Dictionary<string, string> BeforeName = new() { ["Ft"] = "fort", ["v"] = "versus" };

    private static readonly Dictionary<string, string> WithPointBeforeNumber = new()
    {
        ["No"] = "number", ["no"] = "number", ["Nos"] = "numbers", ["Vol"] = "volume", ["vol"] = "volume", ["Fig"] = "figure", ["fig"] = "figure",
        ["Ch"] = "chapter", ["ch"] = "chapter", ["p"] = "page", ["pp"] = "pages", ["c"] = "circa", ["est"] = "established", ["Sec"] = "section", ["Art"] = "article", ["Ep"] = "episode", ["Eq"] = "equation", ["Op"] = "opus", ["Apt"] = "apartment", ["Nr"] = "number", ["ext"] = "extension",
    };

    private static readonly string[] MayEnd = ["etc", "Inc", "Ltd", "Co", "Corp", "Jr", "Sr", "Ave", "Blvd", "Rd", "St", "al"];

    private static readonly LanguageWords English = LanguageWords.For("en");

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (Meaning(context) is { } meaning) return meaning.Split(' ');
        return Dotted(context.Body) || IsInitial(context) ? [.. context.Body.Where(char.IsAsciiLetter).Select(letter => $"{char.ToUpperInvariant(letter)}")] : null;
    }

    /// <summary>The point after it belongs to it.</summary>
    public static bool EndsWithPoint(WordContext context) =>
        Meaning(context) is not null || Quantities.IsUnitAfterNumber(context) || Dotted(context.Body) || IsInitial(context) || (Dates.Say(context) is [_] && context.Body.Length <= 5 && char.IsLetter(context.Body[0]));

    /// <summary>Asked where the next word has a capital. U.S. Army is no new sentence, U.S. They is; after p.m. any capital begins one.</summary>
    public static bool MayEndSentence(WordContext context)
    {
        if (Dotted(context.Body)) return char.IsLower(context.Body[0]) || (context.Next is { } next && English.Starters.Contains(next.Body.ToLowerInvariant()));
        // 5 Park Ave. NW
        if (context.Next?.Body is "N" or "S" or "E" or "W" or "NE" or "NW" or "SE" or "SW") return false;
        return (MayEnd.Contains(context.Body) || Quantities.IsUnitAfterNumber(context)) && Meaning(context) != "saint";
    }

    private static string? Meaning(WordContext context)
    {
        var (body, hasPoint) = (context.Body, context.Word.Tail.StartsWith('.'));
        if (body is "Dr" or "St") return DoctorOrStreet(context);
        if (body == "w" && context.Word.Tail.StartsWith('/')) return "with";
        if (body == "WW" && context.NextBody is "I" or "II" or "1" or "2") return "world war";
        if (body == "Rs" && context.PrecedesNumber) return "rupees";
        if (Sure.TryGetValue(body, out var sure)) return sure;
        if (!hasPoint) return null;
        if (context.NextIsCapitalised && BeforeName.TryGetValue(body, out var meaning)) return meaning;
        return WithPoint.GetValueOrDefault(body) ?? (context.PrecedesNumber ? WithPointBeforeNumber.GetValueOrDefault(body) : null);
    }

    /// <summary>Dr. Smith and St. Mary, but Mulholland Dr. and Main St.</summary>
    private static string DoctorOrStreet(WordContext context)
    {
        var isTitle = context.NextIsCapitalised && !(context.Previous is { Tail.Length: 0, Body: [var first, ..] } && char.IsUpper(first) && context.Index > 1);
        return (context.Body, isTitle) switch
        {
            ("Dr", true) => "doctor",
            ("Dr", false) => context.Previous is { Body: [var before, ..] } && char.IsUpper(before) ? "drive" : "doctor",
            (_, true) => "saint",
            _ => "street",
        };
    }

    private static bool Dotted(string body) =>
        body.Length >= 3 && body.Length % 2 == 1 && body.Select((c, i) => i % 2 == 0 ? char.IsAsciiLetter(c) : c == '.').All(fits => fits);

    // J. Kennedy and T. rex.
    private static bool IsInitial(WordContext context) =>
        context.Body is [>= 'A' and <= 'Z'] && context.Word.Tail == "." && context.Next is { Body: [var first, ..] } && char.IsLetter(first) && context.Body != "I";
}
