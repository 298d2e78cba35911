namespace TextToVideo.Captions;

/// <summary>What stands on screen from one moment to another: from <paramref name="Start"/> on, no longer at <paramref name="End"/>.</summary>
/// <param name="Start">Negative where the cue came up before the segment at hand began.</param>
/// <param name="Lines">One or two, each of words in reading order. Times are from the start of the scene.</param>
public sealed record CaptionCue(TimeSpan Start, TimeSpan End, IReadOnlyList<CaptionLine> Lines)
{
    /// <summary>What the picture under it calls for.</summary>
    public CaptionSupport Support { get; init; }

    /// <summary>Nothing stood on screen just before.</summary>
    public bool IsFresh { get; init; } = true;

    /// <summary>The same cue, seen from another point of the timeline: words move with it.</summary>
    public CaptionCue Shift(TimeSpan by) => this with { Start = Start + by, End = End + by, Lines = [.. Lines.Select(l => l.Shift(by))] };
}
