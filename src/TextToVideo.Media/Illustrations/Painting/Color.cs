using System.Globalization;

namespace TextToVideo.Media.Illustrations.Painting;

/// <summary>
/// A color in Oklab (Ottosson 2020): mixing and lightening look even there, so that palettes can be computed.
/// </summary>
/// <param name="L">Lightness, 0 to 1.</param>
/// <param name="A">Green to red, about -0.3 to 0.3.</param>
/// <param name="B">Blue to yellow, about -0.3 to 0.3.</param>
internal readonly record struct Color(double L, double A, double B)
{
    public static readonly Color White = Parse("#ffffff");

    public static readonly Color Black = Parse("#000000");

    /// <param name="hex">`#rrggbb`</param>
    public static Color Parse(string hex)
    {
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var (r, g, b) = (Linear(value >> 16 & 255), Linear(value >> 8 & 255), Linear(value & 255));
        var l = Math.Cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        var m = Math.Cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        var s = Math.Cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new Color(
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    public Color Mix(Color other, double share) =>
        new(L + (other.L - L) * share, A + (other.A - A) * share, B + (other.B - B) * share);

    public Color Lighter(double by) => this with { L = Math.Clamp(L + by, 0, 1) };

    public Color Darker(double by) => Lighter(-by);

    public Color WithLightness(double lightness) => this with { L = lightness };

    /// <summary>Below 1: greyer.</summary>
    public Color Saturated(double factor) => new(L, A * factor, B * factor);

    /// <summary>The same lightness and strength, turned around the color wheel.</summary>
    public Color Turned(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new Color(L, A * cos - B * sin, A * sin + B * cos);
    }

    /// <summary>Keeps its own lightness and takes up part of the other's hue: how light of one color falls on things.</summary>
    public Color Tinted(Color light, double share) => Mix(light with { L = L }, share);

    public override string ToString()
    {
        var l = Cube(L + 0.3963377774 * A + 0.2158037573 * B);
        var m = Cube(L - 0.1055613458 * A - 0.0638541728 * B);
        var s = Cube(L - 0.0894841775 * A - 1.2914855480 * B);
        var r = Byte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        var g = Byte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        var b = Byte(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return string.Create(CultureInfo.InvariantCulture, $"#{r:x2}{g:x2}{b:x2}");
    }

    private static double Cube(double value) => value * value * value;

    private static double Linear(int channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static int Byte(double linear)
    {
        var value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.Pow(linear, 1 / 2.4) - 0.055;
        return (int)Math.Round(Math.Clamp(value, 0, 1) * 255);
    }
}
