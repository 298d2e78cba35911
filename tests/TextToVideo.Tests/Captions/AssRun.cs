using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Tests.Captions;

/// <param name="tags">All tags up to this run.</param>
internal sealed class AssRun(string text, string tags)
{
    private const string White = "&HFFFFFF&";

    public string Text { get; } = text.Replace("\u200E", "", StringComparison.Ordinal).Replace("\u2060", "", StringComparison.Ordinal);

    public double Em => Number(Tag("fs")) / FakeFonts.CellHeight;

    public bool IsLit => tags.Contains("\\1c", StringComparison.Ordinal) && Tag("1c") != White;

    /// <summary>The last value of a tag.</summary>
    public string Tag(string name) => Regex.Matches(tags, $@"\\{name}(\([^)]*\)|[^\\a-zA-Z][^\\]*)")[^1].Groups[1].Value;

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
