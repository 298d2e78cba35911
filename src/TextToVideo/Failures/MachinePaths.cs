using System.Text.RegularExpressions;

namespace TextToVideo.Failures;

/// <summary>
/// Messages are written for whoever runs the server and may name its folders; what leaves the machine keeps only the last
/// part of each path.
/// </summary>
public static partial class MachinePaths
{
    public static string Hide(string text) => Absolute().Replace(text, match => LastPart(match.Value));

    private static string LastPart(string path) => "…/" + path.Split('/', '\\')[^1];

    // At least two parts, so that "/" and "and/or" stay; nothing before it that would make it part of a URL or a relative path.
    [GeneratedRegex(@"(?<![\w:/.\\…-])(/(?!mcp/)[\p{L}\p{N}._@+~-]+(?:/[\p{L}\p{N}._@+~-]+)+|[A-Za-z]:\\[^\s'""]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Absolute();
}
