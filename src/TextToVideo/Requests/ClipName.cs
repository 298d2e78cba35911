using System.Text.RegularExpressions;

namespace TextToVideo.Requests;

/// <summary>A chosen clip: a file of the footage folder, by its path inside it, an upload as `upload:id`, or a provider's clip as `provider:id`.</summary>
public static partial class ClipName
{
    public const string WhatIsRight = "give a file name inside the footage folder, an upload as \"upload:ID\", or a provider's clip as \"pexels:123\"";

    public static bool IsProviderClip(string clip)
    {
        ArgumentNullException.ThrowIfNull(clip);
        return clip.Length <= RequestLimits.PathCharacters && ProviderClip().IsMatch(clip);
    }

    /// <summary>Never leaves the folder that it is put behind.</summary>
    public static bool IsFileInFolder(string clip)
    {
        ArgumentNullException.ThrowIfNull(clip);
        return clip.Length is > 0 and <= RequestLimits.PathCharacters
            && !string.IsNullOrWhiteSpace(clip)
            && !clip.Any(char.IsControl)
            && !Path.IsPathRooted(clip)
            && clip.Split('/', '\\').All(part => part is not ("" or "." or ".."));
    }

    [GeneratedRegex(@"^(?!folder:)[a-z][a-z0-9-]+:[A-Za-z0-9._-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex ProviderClip();
}
