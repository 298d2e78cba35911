using System.Text.RegularExpressions;

namespace TextToVideo.Branding;

/// <summary>What brands may be called: their name is part of addresses and artifact keys.</summary>
public static partial class BrandName
{
    public const string Rule = "give 1 to 64 small letters, digits, \"-\" and \"_\", beginning with a letter or digit";

    /// <summary>The folder of the kits' files has this name.</summary>
    internal const string Taken = "files";

    public static bool IsOne(string? name) => name is not null && name != Taken && Shape().IsMatch(name);

    [GeneratedRegex(@"^[a-z0-9][a-z0-9_-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
