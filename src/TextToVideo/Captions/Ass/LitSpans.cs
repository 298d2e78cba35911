namespace TextToVideo.Captions.Ass;

/// <summary>When which word of a line is lit: from its start until the next one's, unless the voice rests in between.</summary>
internal static class LitSpans
{
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan AfterGlow = TimeSpan.FromSeconds(0.12);

    /// <summary>Spans that fill the cue, one after the other.</summary>
    public static List<LitSpan> Of(CaptionCue cue, int lineIndex)
    {
        var spans = new List<LitSpan>();
        var words = cue.Lines[lineIndex].Words;
        var at = cue.Start;
        for (var i = 0; i < words.Count; i++)
        {
            var (from, to) = (words[i].Start, LitUntil(cue, lineIndex, i));
            Add(spans, ref at, from, -1, cue.End);
            Add(spans, ref at, to, i, cue.End);
        }
        Add(spans, ref at, cue.End, -1, cue.End);
        return spans;
    }

    /// <summary>Spans that fill the cue; the lit word is the last one that was begun, so all up to it are said.</summary>
    public static List<LitSpan> Spoken(CaptionCue cue, int lineIndex)
    {
        var spans = new List<LitSpan>();
        var words = cue.Lines[lineIndex].Words;
        var at = cue.Start;
        for (var i = 0; i < words.Count; i++) Add(spans, ref at, words[i].Start, i - 1, cue.End);
        Add(spans, ref at, cue.End, words.Count - 1, cue.End);
        return spans;
    }

    private static TimeSpan LitUntil(CaptionCue cue, int lineIndex, int word)
    {
        var words = cue.Lines[lineIndex].Words;
        var end = words[word].End;
        var next = word + 1 < words.Count ? words[word + 1].Start
            : lineIndex + 1 < cue.Lines.Count ? cue.Lines[lineIndex + 1].Words[0].Start
            : cue.End;
        return next - end <= LongestRest ? next : end + AfterGlow;
    }

    private static void Add(List<LitSpan> spans, ref TimeSpan at, TimeSpan to, int lit, TimeSpan cueEnd)
    {
        if (to > cueEnd) to = cueEnd;
        if (to <= at) return;
        spans.Add(new LitSpan(at, to, lit));
        at = to;
    }
}
