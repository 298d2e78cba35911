using System.Text.RegularExpressions;

namespace TextToVideo.Providers.Footage;

/// <summary>The words that the address of a page is made of: `/video/aerial-view-of-a-city-3571264/` tells what is to be seen.</summary>
internal static partial class PageWords
{
    public static IReadOnlyList<string> Of(string? pageUrl)
    {
        if (!Uri.TryCreate(pageUrl, UriKind.Absolute, out var url)) return [];
        var last = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        return Split(Uri.UnescapeDataString(last));
    }

    /// <summary>Lower case; numbers alone (ids) left out.</summary>
    public static IReadOnlyList<string> Split(string text) =>
        [.. Separators().Split(text.ToLowerInvariant()).Where(word => word.Length > 1 && !word.All(char.IsAsciiDigit)).Distinct()];

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex Separators();
}
