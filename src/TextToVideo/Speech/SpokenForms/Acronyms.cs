using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>NASA is a word, FBI three letters, and STOP only shouted.</summary>
internal static partial class Acronyms
{
    /// <summary>Spelt although a reader could say them, or would take them for a word.</summary>
    private static readonly HashSet<string> Spelt =
    [
        "USA", "US", "UK", "EU", "UN", "UAE", "AI", "ML", "VR", "AR", "XR", "UI", "UX", "IT", "PR", "HR", "IQ", "EQ", "ID", "OS", "API", "URL", "CEO", "CFO", "CTO", "COO", "CIA", "FAQ",
        "UFO", "VIP", "GPU", "CPU", "EPA", "FDA", "ATM", "LED", "UV", "DIY", "RSVP", "IPO", "ROI", "ETA", "AKA", "IRS", "IMF", "ESA", "IAEA", "AC", "USB", "IBM", "MIT", "UCLA", "USSR", "DOJ", "DOE",
        "SUV", "EV", "ICU", "IVF", "IV", "ADHD", "ALS", "ISS", "SEO", "SAAS", "NYU", "LA", "TED", "OK", "HIV", "FBI", "NSA", "ESPN", "YMCA", "NCAA", "NAACP", "ACLU", "IEEE", "OECD", "ICBM", "USPS", "IMDB", "ISBN", "ASMR", "NYPD", "LAPD", "USAF", "USDA", "CNSA", "UNHCR", "MBTI", "LGBTQIA",
        "ESP", "AWS", "IP", "NBA", "MBA", "BA", "MA", "DNA", "RNA", "TV", "PC",
    ];

    /// <summary>Said as a word although short.</summary>
    private static readonly HashSet<string> Words =
        ["RAM", "ROM", "PIN", "SIM", "GIF", "ZIP", "CAD", "LAN", "WAN", "MAC", "VAT", "SAT", "ACT", "GAP", "NATO", "NASA", "LIDAR", "CERN", "AIDS", "SARS", "FIFA", "UEFA", "OPEC", "SWAT", "SCUBA", "COVID"];

    /// <summary>Everyday words of two and three letters, written large for emphasis.</summary>
    private static readonly HashSet<string> Everyday =
    [
        "NO", "YES", "NOT", "ALL", "AND", "THE", "FOR", "BUT", "YOU", "NOW", "NEW", "ONE", "TWO", "TEN", "TOP", "BIG", "WE", "ME", "MY", "HE", "SHE", "OUR", "HIS", "HER", "HOW", "WHY", "WHO", "WAS", "ARE", "IS", "IN",
        "ON", "OF", "OR", "TO", "SO", "DO", "GO", "BE", "BY", "AT", "AS", "AN", "IF", "UP", "AM", "ANY", "CAN", "DID", "GET", "GOT", "HAS", "HAD", "LET", "OUT", "OFF", "OLD", "OWN", "SAY", "SEE", "TRY", "USE", "WAY",
        "WIN", "END", "ADD", "ASK", "BAD", "BUY", "CUT", "DAY", "EAT", "FAR", "FEW", "FUN", "HIT", "HOT", "JOB", "KEY", "LOW", "MAN", "MAY", "OH", "PAY", "PUT", "RED", "RUN", "SET", "SIX", "TOO", "WAR", "YET",
    ];

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (CapitalsForm().Match(context.Body) is not { Success: true } form) return null;
        var (letters, ending) = (form.Groups[1].Value, form.Groups[2].Value);
        if (letters is "JPEG") return ["jay", ending.Length > 0 ? "pegs" : "peg"];
        // LASERs
        if (!IsSpelt(letters, context)) return ending.Length > 0 ? [(letters + ending).ToLowerInvariant()] : null;
        // FBI's and CPUs: the ending sounds with the last letter.
        return [.. letters.Select((letter, i) => i == letters.Length - 1 && ending.Length > 0 ? $"{letter}'s" : $"{letter}")];
    }

    private static bool IsSpelt(string letters, WordContext context)
    {
        var hasVowel = letters.Any(letter => "AEIOUY".Contains(letter, StringComparison.Ordinal));
        if (!hasVowel) return letters.Length <= 6;
        // HDMI
        if (letters.Length == 4 && !letters[..3].Any(letter => "AEIOUY".Contains(letter, StringComparison.Ordinal))) return true;
        // The health organization, where nothing is shouted.
        if (letters == "WHO" && context.PreviousBody is "the" or "The") return true;
        if (Words.Contains(letters)) return false;
        if (IsShouted(context)) return Spelt.Contains(letters) && letters is not ("IT" or "US" or "OK" or "LA");
        return Spelt.Contains(letters) || (letters.Length <= 3 && !Everyday.Contains(letters));
    }

    /// <summary>A neighbour in capitals, longer than acronyms mostly are or an everyday word: this is emphasis.</summary>
    private static bool IsShouted(WordContext context) =>
        new[] { context.Previous, context.Next }.Any(word => word is { Body.Length: > 1 } && !(word.Body is "AM" or "PM") && word.Body.All(char.IsAsciiLetterUpper) && (word.Body.Length > 5 || Everyday.Contains(word.Body)));

    [GeneratedRegex(@"^([A-Z]{2,})('?s)?$")]
    private static partial Regex CapitalsForm();
}
