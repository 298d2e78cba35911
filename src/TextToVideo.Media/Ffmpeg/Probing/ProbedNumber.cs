using System.Globalization;

namespace TextToVideo.Media.Ffmpeg.Probing;

/// <summary>Numbers as ffprobe writes them; `N/A`, `0/0` and nonsense are null.</summary>
internal static class ProbedNumber
{
    public static double? Parse(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) && value >= 0 ? value : null;

    /// <param name="separator">`30000/1001` or `4:3`.</param>
    public static double? ParseRatio(string? text, char separator)
    {
        var parts = text?.Split(separator) ?? [];
        return parts.Length == 2 && Parse(parts[0]) is { } over && Parse(parts[1]) is > 0 and { } under && over > 0 ? over / under : null;
    }
}
