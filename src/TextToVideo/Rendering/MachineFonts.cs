using System.Security.Cryptography;
using System.Text;
using TextToVideo.Captions;

namespace TextToVideo.Rendering;

/// <summary>
/// What the fonts of this machine, beside the captions' own, decide of a picture. Part of a segment's key: where a warning had a font
/// installed, its captions are drawn anew.
/// </summary>
internal static class MachineFonts
{
    private const int HashCharacters = 12;

    /// <returns>Empty where they decide nothing, which is the rule.</returns>
    public static string DecidingOn(ICaptionWriter captions, RenderSettings settings, params ReadOnlySpan<SceneShot> shots)
    {
        var words = new StringBuilder();
        foreach (var shot in shots)
        {
            if (settings.Captions != CaptionStyleName.None) words.AppendJoin(' ', shot.Words.Select(word => word.Text)).Append(' ');
            if (shot.LowerThird is { } third) words.Append(third.Title).Append(' ').Append(third.Subtitle).Append(' ');
        }
        if (words.Length == 0) return "";
        var text = words.ToString();
        List<string> deciding = [.. captions.FindFallbackFonts(text), .. captions.FindMissingCharacters(text).Select(rune => $"U+{rune.Value:X4}")];
        if (settings.Brand?.Captions is { Font: { } family, FontFile: null } && !captions.HasFont(family)) deciding.Add($"no {family}");
        return deciding.Count == 0 ? "" : "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', deciding))))[..HashCharacters];
    }
}
