using System.Globalization;

namespace TextToVideo.Branding;

/// <summary>A colour of sRGB as `#rrggbb`.</summary>
public readonly record struct HexColour(byte Red, byte Green, byte Blue)
{
    private const int Steps = 64;

    public static HexColour White { get; } = new(255, 255, 255);

    /// <summary>The rim around captions, and the box behind them.</summary>
    public static HexColour Rim { get; } = new(0x0C, 0x10, 0x16);

    /// <summary>WCAG 2.1's relative luminance, 0 to 1.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    public static bool IsOne(string? text) => text is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit);

    /// <exception cref="FormatException"/>
    public static HexColour Parse(string text)
    {
        if (!IsOne(text)) throw new FormatException($"'{text}' is no colour of the form #rrggbb.");
        var value = int.Parse(text.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new HexColour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>WCAG 2.1's contrast ratio, 1 to 21.</summary>
    public double ContrastWith(HexColour other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The nearest colour on the way to black or white that stands out from the other so much; itself where it does.</summary>
    public HexColour StandingOutFrom(HexColour other, double contrast)
    {
        var end = other.Luminance > 0.18 ? (byte)0 : (byte)255;
        for (var step = 0; step < Steps; step++)
        {
            var tried = Towards(end, (double)step / Steps);
            if (tried.ContrastWith(other) >= contrast) return tried;
        }
        return new HexColour(end, end, end);
    }

    /// <summary>`&amp;Hbbggrr&amp;`, as ASS writes it.</summary>
    public string ToAss() => FormattableString.Invariant($"&H{Blue:X2}{Green:X2}{Red:X2}&");

    public override string ToString() => FormattableString.Invariant($"#{Red:x2}{Green:x2}{Blue:x2}");

    private HexColour Towards(byte end, double share) => new(Mix(Red, end, share), Mix(Green, end, share), Mix(Blue, end, share));

    private static byte Mix(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
