using System.Text.RegularExpressions;

namespace TextToVideo.Branding.Svg;

/// <summary>What of SVG is drawn: shapes, paint, text. Nothing that acts, moves, or names what lies elsewhere.</summary>
internal static partial class SvgVocabulary
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "svg", "g", "defs", "symbol", "use", "switch", "style", "title", "desc",
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "image",
        "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter",
        "feBlend", "feColorMatrix", "feComponentTransfer", "feFuncR", "feFuncG", "feFuncB", "feFuncA", "feComposite", "feDropShadow",
        "feFlood", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "feTile", "feTurbulence",
    };

    public static bool HasElement(string name) => Elements.Contains(name);

    public static bool HasAttribute(string name) => !name.StartsWith("on", StringComparison.OrdinalIgnoreCase);

    /// <summary>A reference within the document, or a picture that lies in it.</summary>
    public static bool IsOwnReference(string element, string value) =>
        value.TrimStart().StartsWith('#') || (element == "image" && OwnPicture().IsMatch(value));

    /// <summary>Of an attribute or a style sheet: that it names nothing outside. Escapes could hide that it does.</summary>
    public static bool IsHarmless(string text) =>
        !text.Contains('\\', StringComparison.Ordinal)
        && !text.Contains("@import", StringComparison.OrdinalIgnoreCase)
        && !text.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
        && !ForeignUrl().IsMatch(text);

    [GeneratedRegex(@"url\(\s*[""']?\s*(?!#)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForeignUrl();

    [GeneratedRegex(@"^\s*data:image/(png|jpeg|jpg|gif);base64,", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnPicture();
}
