namespace TextToVideo.Captions.Layout;

/// <summary>
/// When cues come and go: with their first word; until the next cue where that follows within a second, so that nothing
/// flickers; else a little after the last word, and long enough to be read.
/// </summary>
internal static class CueTimer
{
    /// <summary>What grown-up readers of subtitles follow with ease; subtitling guides set 15 to 20.</summary>
    public const double ReadableCharactersPerSecond = 17;

    /// <summary>Below it a caption is a flash.</summary>
    public static readonly TimeSpan Flash = TimeSpan.FromSeconds(0.8);

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(0.6);

    /// <param name="lines">Of each cue.</param>
    public static List<CaptionCue> Time(IReadOnlyList<IReadOnlyList<CaptionLine>> lines, TimeSpan sceneLength) =>
        [.. lines.Select((cue, i) => Time(cue, i + 1 < lines.Count ? lines[i + 1][0].Words[0].Start : null, sceneLength))];

    private static CaptionCue Time(IReadOnlyList<CaptionLine> lines, TimeSpan? nextStart, TimeSpan sceneLength)
    {
        var words = lines.SelectMany(l => l.Words).ToList();
        var (start, spokenTo) = (words[0].Start, words[^1].End);
        var readable = TimeSpan.FromSeconds(lines.Sum(l => CaptionText.ReadingLength(l.Text)) / ReadableCharactersPerSecond);
        var wanted = Max(spokenTo + Linger, start + Max(Shortest, readable));
        var latest = nextStart ?? sceneLength;

        // At the end of a scene too: a caption that goes moments before the cut looks like a fault.
        var isGapShort = latest - spokenTo <= CueBreaker.LongPause;
        return new CaptionCue(start, isGapShort || wanted > latest ? latest : wanted, lines);
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
