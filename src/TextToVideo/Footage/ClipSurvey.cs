using System.Text.Json.Serialization;

namespace TextToVideo.Footage;

/// <summary>
/// What was seen of a clip in a few small frames a second: when it moves, where it is cut, and where in the picture something
/// is to be seen. A character a sample, so that it fits into a journal.
/// </summary>
public sealed record ClipSurvey
{
    /// <summary>Samples of <see cref="Pace"/>.</summary>
    public const int PerSecond = 4;

    /// <summary>Places are told for stretches of so many seconds.</summary>
    public const int StretchSeconds = 2;

    /// <summary>Places of a stretch across, and as many down.</summary>
    public const int Places = 16;

    public const char Black = 'b';

    /// <summary>The same picture for a second and a half or longer.</summary>
    public const char Frozen = 'f';

    /// <summary>Between the sample before and this one another picture begins.</summary>
    public const char Cut = 'c';

    /// <summary>A sample each: `0` to `9`, how much moves since the one before, or one of the marks above. Empty for a picture.</summary>
    public string Pace { get; init; } = "";

    /// <summary>Where something is to be seen, from left to right: a hexadecimal digit a place, <see cref="Places"/> for each stretch.</summary>
    public string Columns { get; init; } = "";

    /// <summary>The same from top to bottom.</summary>
    public string Rows { get; init; } = "";

    /// <summary>How far into the clip the survey went.</summary>
    [JsonIgnore]
    public double Seconds => (double)Pace.Length / PerSecond;

    /// <summary>A video in which nothing ever moves is a picture.</summary>
    [JsonIgnore]
    public bool StandsStill => Pace.Length > PerSecond && Pace.All(sample => sample == Frozen);

    [JsonIgnore]
    public bool ShowsNothing => Pace.Length > 0 && Pace.All(sample => sample == Black);

    /// <summary>How telling each place is within a span, from the left or from the top; all equal where nothing is known.</summary>
    public static IReadOnlyList<double> Interest(string places, double fromSeconds, double toSeconds)
    {
        ArgumentNullException.ThrowIfNull(places);
        var interest = new double[Places];
        var stretches = places.Length / Places;
        var first = Math.Clamp((int)(fromSeconds / StretchSeconds), 0, Math.Max(0, stretches - 1));
        var last = Math.Clamp((int)(toSeconds / StretchSeconds), first, Math.Max(first, stretches - 1));
        for (var i = first * Places; i < Math.Min(places.Length, (last + 1) * Places); i++) interest[i % Places] += Convert.ToInt32(places[i].ToString(), 16);
        if (interest.Sum() <= 0) Array.Fill(interest, 1);
        return interest;
    }
}
