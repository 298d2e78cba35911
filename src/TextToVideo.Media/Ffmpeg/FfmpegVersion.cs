using System.Text.RegularExpressions;

namespace TextToVideo.Media.Ffmpeg;

/// <param name="Text">As printed: `5.1.9-0+deb12u1`, `n7.1`, `N-109542-gabcdef`.</param>
/// <param name="Major">Null where it is a build from the development tree, whose number says nothing.</param>
internal sealed partial record FfmpegVersion(string Text, int? Major)
{
    /// <summary>The filters' options that the graphs use are all there since then.</summary>
    public const int OldestMajor = 5;

    public bool IsTooOld => Major < OldestMajor;

    /// <param name="firstLine">Of `ffmpeg -version`.</param>
    public static FfmpegVersion Parse(string firstLine)
    {
        var version = Line().Match(firstLine);
        if (!version.Success) return new FfmpegVersion(firstLine.Trim(), Major: null);
        var text = version.Groups["text"].Value;
        var major = Number().Match(text);
        return new FfmpegVersion(text, major.Success ? int.Parse(major.Groups["major"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    [GeneratedRegex(@"^ff\w+ version (?<text>\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^n?(?<major>\d{1,3})\.\d", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
