using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Icons;

/// <summary>
/// The box that a drawing covers, so that it can be stood on the ground. Read from its paths and circles; control points
/// count as covered, which is never too small. Drawings with what this does not follow (transforms, symbols) get their whole view.
/// </summary>
internal static partial class InkBounds
{
    public static Box Of(string body, Box view)
    {
        if (body.Contains("transform=", StringComparison.Ordinal) || body.Contains("<use", StringComparison.Ordinal) || body.Contains("<symbol", StringComparison.Ordinal))
            return view;
        var bounds = new Extent();
        // What only cuts or colors is no ink.
        foreach (Match element in Elements().Matches(Definitions().Replace(body, "")))
        {
            var attributes = element.Value;
            switch (element.Groups[1].Value)
            {
                case "path": PathBounds.Add(Text(attributes, "d"), bounds); break;
                case "circle": bounds.AddAround(Value(attributes, "cx"), Value(attributes, "cy"), Value(attributes, "r"), Value(attributes, "r")); break;
                case "ellipse": bounds.AddAround(Value(attributes, "cx"), Value(attributes, "cy"), Value(attributes, "rx"), Value(attributes, "ry")); break;
                default:
                    bounds.Add(Value(attributes, "x"), Value(attributes, "y"));
                    bounds.Add(Value(attributes, "x") + Value(attributes, "width"), Value(attributes, "y") + Value(attributes, "height"));
                    break;
            }
        }
        return bounds.Within(view);
    }

    private static string Text(string attributes, string name)
    {
        var start = attributes.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += name.Length + 3;
        return attributes[start..attributes.IndexOf('"', start)];
    }

    private static double Value(string attributes, string name) =>
        double.TryParse(Text(attributes, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex("<(path|circle|ellipse|rect)\\b[^>]*>")]
    private static partial Regex Elements();

    [GeneratedRegex("<(defs|mask|clipPath)\\b.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Definitions();
}
