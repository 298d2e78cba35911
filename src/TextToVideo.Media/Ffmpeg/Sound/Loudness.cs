using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>As EBU R 128 measures.</summary>
/// <param name="IntegratedLufs">Null: silent, or shorter than the 0.4 s that the measure needs.</param>
/// <param name="TruePeakDbtp">Null where not measured, or silent.</param>
internal sealed partial record Loudness(double? IntegratedLufs, double? TruePeakDbtp)
{
    /// <summary>What the filter says of silence.</summary>
    private const double SilenceLufs = -69.9;

    public const string Filter = "ebur128=framelog=verbose";

    public const string FilterWithPeak = Filter + ":peak=true";

    /// <param name="log">Of the filter; its summary comes last.</param>
    public static Loudness Parse(string log)
    {
        var integrated = Last(Integrated(), log);
        return new Loudness(integrated > SilenceLufs ? integrated : null, Last(Peak(), log));
    }

    private static double? Last(Regex pattern, string log) =>
        pattern.Matches(log).LastOrDefault() is { } match
        && double.TryParse(match.Groups["value"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value)
            ? value
            : null;

    [GeneratedRegex(@"\bI:\s+(?<value>\S+) LUFS", RegexOptions.CultureInvariant)]
    private static partial Regex Integrated();

    [GeneratedRegex(@"\bPeak:\s+(?<value>\S+) dBFS", RegexOptions.CultureInvariant)]
    private static partial Regex Peak();
}
