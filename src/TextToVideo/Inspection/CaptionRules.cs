using TextToVideo.Captions;

namespace TextToVideo.Inspection;

/// <summary>Whether captions can be read in their time and place.</summary>
internal static class CaptionRules
{
    // Times of subtitle files are whole milliseconds.
    private const double Rounding = 0.0015;

    public static IEnumerable<Finding> Check(IReadOnlyList<ReadCaption> captions, double videoSeconds, InspectionLimits limits)
    {
        for (var i = 0; i < captions.Count; i++)
        {
            var caption = captions[i];
            foreach (var finding in CheckOne(caption, limits)) yield return finding with { FromSeconds = caption.FromSeconds, ToSeconds = caption.ToSeconds };
            if (i > 0 && caption.FromSeconds < captions[i - 1].ToSeconds - Rounding)
                yield return At(caption, "captions.overlap", $"It comes {Number(captions[i - 1].ToSeconds - caption.FromSeconds)} s before the one before it goes.", captions[i - 1].ToSeconds - caption.FromSeconds, 0);
            if (videoSeconds > 0 && caption.ToSeconds > videoSeconds + 0.1)
                yield return At(caption, "captions.beyond_end", $"It stands until {Number(caption.ToSeconds)} s, and the video ends at {Number(videoSeconds)} s.", caption.ToSeconds, videoSeconds);
        }
    }

    public static IEnumerable<Finding> CheckContrast(IReadOnlyList<CaptionContrast> contrasts, InspectionLimits limits)
    {
        // Letters that are nowhere to be seen are not burnt in; that they are lost everywhere is the less likely reason.
        if (contrasts.Count > 0 && contrasts.All(c => c.Ratio < 1.4))
        {
            yield return new Finding("captions.not_seen", Severity.Note, "The captions of the side-car file are not seen in the picture: they are not burnt in, or in a font that this machine does not have (a brand's own).");
            yield break;
        }
        foreach (var low in contrasts.Where(c => c.Ratio < limits.CaptionContrast))
        {
            yield return new Finding("captions.contrast", Severity.Warning, $"Letters stand out by {Number(low.Ratio)} : 1 where they do least; {Number(limits.CaptionContrast)} : 1 can be read.")
            { FromSeconds = low.Seconds, Measured = low.Ratio, Limit = limits.CaptionContrast };
        }
    }

    private static IEnumerable<Finding> CheckOne(ReadCaption caption, InspectionLimits limits)
    {
        var text = caption.Lines.Count > 0 ? caption.Lines[0] : "";
        if (caption.Seconds <= 0)
        {
            yield return At(caption, "captions.no_time", $"\"{text}\" ends before it begins.", caption.Seconds, 0);
            yield break;
        }
        var speed = caption.Lines.Sum(CaptionText.ReadingLength) / caption.Seconds;
        if (speed > limits.ReadingSpeed + 0.05)
            yield return At(caption, "captions.too_fast", $"\"{text}\" asks for {Number(speed)} characters a second; {Number(limits.ReadingSpeed)} can be read.", speed, limits.ReadingSpeed);
        if (caption.Seconds < limits.ShortestCaptionSeconds - Rounding)
            yield return At(caption, "captions.flash", $"\"{text}\" stands for {Number(caption.Seconds)} s; below {Number(limits.ShortestCaptionSeconds)} s it is a flash.", caption.Seconds, limits.ShortestCaptionSeconds);
        if (caption.Lines.Count > limits.CaptionLines)
            yield return At(caption, "captions.lines", $"It has {caption.Lines.Count} lines; {limits.CaptionLines} are enough.", caption.Lines.Count, limits.CaptionLines);
        var longest = caption.Lines.Select(CaptionText.ReadingLength).DefaultIfEmpty(0).Max();
        if (longest > limits.LineCharacters)
            yield return At(caption, "captions.long_line", $"A line has {Number(longest)} characters; {limits.LineCharacters} are read at a glance.", longest, limits.LineCharacters);
    }

    private static Finding At(ReadCaption caption, string code, string message, double measured, double limit) =>
        new(code, Severity.Warning, message) { FromSeconds = caption.FromSeconds, ToSeconds = caption.ToSeconds, Measured = Math.Round(measured, 3), Limit = limit };

    private static string Number(double value) => FormattableString.Invariant($"{value:0.##}");
}
