using System.Text.RegularExpressions;

namespace TextToVideo.Media.Ffmpeg;

/// <param name="Text">As printed: `5.1.9-0+deb12u1`, `n7.1`, `N-109542-gabcdef`.</param>
/// <param name="Number">Null where it is a build from the development tree, whose number says nothing.</param>
internal sealed partial record FfmpegVersion(string Text, Version? Number)
{
    /// <summary>The filters' options that the graphs use are all there since then, and QOI, in which drawings are kept.</summary>
    public static readonly Version Oldest = new(5, 1);

    public bool IsTooOld => Number is { } number && number < Oldest;

    /// <param name="firstLine">Of `ffmpeg -version`.</param>
    public static FfmpegVersion Parse(string firstLine)
    {
        var version = Line().Match(firstLine);
        if (!version.Success) return new FfmpegVersion(firstLine.Trim(), Number: null);
        var text = version.Groups["text"].Value;
        var number = Numbers().Match(text);
        return new FfmpegVersion(text, number.Success ? Version.Parse(number.Groups["number"].ValueSpan) : null);
    }

    [GeneratedRegex(@"^ff\w+ version (?<text>\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^n?(?<number>\d{1,3}\.\d{1,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
