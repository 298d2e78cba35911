using System.Globalization;

namespace TextToVideo.Inspection;

/// <summary>Something about a video that is not as it should be.</summary>
/// <param name="Code">Stable: `sound.loudness`, `captions.too_fast`.</param>
/// <param name="Message">What is wrong, with its value and the limit.</param>
public sealed record Finding(string Code, Severity Severity, string Message)
{
    /// <summary>Where in the video it begins; null: all of it.</summary>
    public double? FromSeconds { get; init; }

    public double? ToSeconds { get; init; }

    public double? Measured { get; init; }

    public double? Limit { get; init; }

    /// <summary>With its place, such as `12.4 s to 15 s: ...`.</summary>
    public string Text => (FromSeconds, ToSeconds) switch
    {
        ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"{from:0.##} s to {to:0.##} s: {Message}"),
        ({ } at, null) => string.Create(CultureInfo.InvariantCulture, $"{at:0.##} s: {Message}"),
        _ => Message,
    };
}
