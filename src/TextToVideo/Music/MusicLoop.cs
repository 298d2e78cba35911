using System.Text.Json.Serialization;

namespace TextToVideo.Music;

/// <summary>
/// How a piece is played for longer than it lasts: up to the end of the loop, then from the loop's start on, again and again.
/// Where the piece has a beat, the loop is a whole number of bars.
/// </summary>
/// <param name="StartSeconds">Never earlier than the cross-fade is long.</param>
/// <param name="CrossFadeSeconds">Up to the seam; the loop's end fades into what stands before its start. 0: the piece was made to be looped.</param>
public sealed record MusicLoop(double StartSeconds, double EndSeconds, double CrossFadeSeconds)
{
    /// <summary>Null: no steady beat was found.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MusicMeter? Meter { get; init; }

    [JsonIgnore]
    public double Seconds => EndSeconds - StartSeconds;
}
