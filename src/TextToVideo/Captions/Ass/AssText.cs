using System.Text;

namespace TextToVideo.Captions.Ass;

/// <summary>Words and times in the form that an ASS event wants.</summary>
internal static class AssText
{
    private const char WordJoiner = '\u2060';

    /// <summary>
    /// Text that is drawn as it stands. A backslash would begin `\N`, `\h` or a brace's escape with the character after it;
    /// an invisible word joiner comes between. Braces, which would open a block of tags, have escapes of their own in libass.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            switch (c)
            {
                case '\\': escaped.Append('\\').Append(WordJoiner); break;
                case '{' or '}': escaped.Append('\\').Append(c); break;
                default: escaped.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c); break;
            }
        }
        return escaped.ToString();
    }

    /// <summary>`h:mm:ss.cc`, to the nearest centisecond; before zero: zero.</summary>
    public static string Time(TimeSpan time)
    {
        var centiseconds = Centiseconds(time);
        return FormattableString.Invariant($"{centiseconds / 360_000}:{centiseconds / 6_000 % 60:00}:{centiseconds / 100 % 60:00}.{centiseconds % 100:00}");
    }

    public static long Centiseconds(TimeSpan time) => Math.Max(0, (long)Math.Round(time.TotalMilliseconds / 10, MidpointRounding.AwayFromZero));

    /// <summary>Pixels to a tenth: finer differences only make libass draw the same letters anew.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
