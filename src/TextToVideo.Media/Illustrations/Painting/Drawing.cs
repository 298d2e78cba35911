using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TextToVideo.Media.Illustrations.Painting;

/// <summary>Collects SVG elements. Numbers are written with two decimals, independent of culture.</summary>
internal sealed class Drawing
{
    private readonly StringBuilder _body = new();
    private readonly StringBuilder _definitions = new();
    private int _lastId;

    public static string Number(double value)
    {
        var text = value.ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>An element. Holes take numbers and colors; text from users must come through <see cref="XmlText"/>.</summary>
    public Drawing Add([InterpolatedStringHandlerArgument("")] ref SvgFragment fragment) => this;

    public Drawing AddRaw(string svg)
    {
        _body.Append(svg);
        return this;
    }

    public void Define(string definition) => _definitions.Append(definition);

    public string NewId() => $"d{++_lastId}";

    /// <summary>A gradient along the box of what it fills, from (x1, y1) to (x2, y2), each 0 to 1.</summary>
    public string Linear(double x1, double y1, double x2, double y2, params ReadOnlySpan<ColorStop> stops)
    {
        var id = NewId();
        _definitions.Append($"<linearGradient id=\"{id}\" x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\">");
        AppendStops(stops);
        _definitions.Append("</linearGradient>");
        return $"url(#{id})";
    }

    /// <summary>From top to bottom.</summary>
    public string Vertical(params ReadOnlySpan<ColorStop> stops) => Linear(0, 0, 0, 1, stops);

    public string Fade(Color top, Color bottom) => Vertical(new ColorStop(0, top), new ColorStop(1, bottom));

    /// <summary>From the middle of the filled box outwards.</summary>
    public string Radial(params ReadOnlySpan<ColorStop> stops)
    {
        var id = NewId();
        _definitions.Append($"<radialGradient id=\"{id}\">");
        AppendStops(stops);
        _definitions.Append("</radialGradient>");
        return $"url(#{id})";
    }

    /// <summary>A document that shows the given part of the plane in so many pixels.</summary>
    public string ToDocument(Box part, int widthPx, int heightPx) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{widthPx}\" height=\"{heightPx}\" "
        + $"viewBox=\"{Number(part.X)} {Number(part.Y)} {Number(part.Width)} {Number(part.Height)}\" preserveAspectRatio=\"none\">"
        + $"<defs>{_definitions}</defs>{_body}</svg>";

    private void AppendStops(ReadOnlySpan<ColorStop> stops)
    {
        foreach (var stop in stops)
        {
            _definitions.Append($"<stop offset=\"{Number(stop.At)}\" stop-color=\"{stop.Color}\"");
            if (stop.Opacity < 1)
                _definitions.Append($" stop-opacity=\"{Number(stop.Opacity)}\"");
            _definitions.Append("/>");
        }
    }

    [InterpolatedStringHandler]
    public readonly ref struct SvgFragment
    {
        private readonly StringBuilder _target;

        public SvgFragment(int literalLength, int formattedCount, Drawing drawing) => _target = drawing._body;

        public void AppendLiteral(string value) => _target.Append(value);

        public void AppendFormatted(double value) => _target.Append(Number(value));

        public void AppendFormatted(int value) => _target.Append(value.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(Color value) => _target.Append(value.ToString());

        public void AppendFormatted(string value) => _target.Append(value);
    }
}
