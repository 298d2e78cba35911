using Microsoft.Extensions.Configuration;

namespace TextToVideo.Providers;

/// <summary>Finds the settings that nobody but the machine's owner may see, by what they are called.</summary>
internal static class SecretSettings
{
    private static readonly string[] Endings = ["Key", "Secret", "Secrets", "Password", "Token", "ConnectionString", "Hash"];

    public static IEnumerable<string?> In(IConfiguration settings) =>
        settings.AsEnumerable().Where(pair => IsSecret(pair.Key)).Select(pair => pair.Value);

    private static bool IsSecret(string path)
    {
        // The last part of a list's entry is its number.
        var name = path.Split(':').Last(part => !part.All(char.IsAsciiDigit));
        return Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
