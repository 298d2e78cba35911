using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>https://www.example.com/tour and anna@example.com, as one tells them to a listener.</summary>
internal static partial class WebAddresses
{
    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (AddressForm().Match(context.Body) is not { Success: true } address) return null;
        // What comes after "?" is for machines; https:// and www. are understood.
        var text = address.Groups["who"].Value + address.Groups["host"].Value + address.Groups["path"].Value.TrimEnd('/');
        return [.. PartForm().Matches(text).SelectMany(part => Part(part.Value))];
    }

    private static IEnumerable<string> Part(string part) => part switch
    {
        "." => ["dot"],
        "/" => ["slash"],
        "@" => ["at"],
        "-" => ["dash"],
        "_" => ["underscore"],
        "~" => ["tilde"],
        _ => part.All(char.IsAsciiDigit) ? EnglishNumbers.Decimal(part) : SpokenForm.OfPiece(part),
    };

    // Any ending is one where something else shows that this is an address.
    [GeneratedRegex(@"^(?<sure>https?://(?:www\.)?|www\.)?(?<who>[\w.+-]+@)?(?<host>(?:[\w-]+\.)+(?:com|org|net|edu|gov|io|ai|dev|app|tv|co|uk|de|fr|eu|us|ca|au|in|jp|ch|at|nl|info|test|[a-z]{2,}(?=/\w)|(?(sure)[a-z]{2,}|(?(who)[a-z]{2,}|(?!)))))(?::\d+)?(?<path>(?:/[\w./~@-]*)?)(?:[?#].*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddressForm();

    [GeneratedRegex(@"[a-z]+|\d+|[./@_~-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartForm();
}
