using TextToVideo.Failures;

namespace TextToVideo.Speech;

/// <summary>Gives the script's words the times of what a recogniser heard, unless it heard something else.</summary>
public static class HeardScript
{
    /// <summary>Less than this in common, and it was another text that was heard, or the model made one up, as it does with silence.</summary>
    private const double LeastConfidence = 0.4;

    private const int MostQuoted = 8;

    /// <exception cref="TextToVideoException">`alignment.other_text`</exception>
    public static WordTimings Align(AlignmentBrief brief, IReadOnlyList<RecognisedWord> heard, WordTimingMethod method)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(heard);
        var timings = WordSequenceAligner.Align(brief.Text, brief.Language, heard, brief.Duration, method);
        if (timings.Confidence >= LeastConfidence) return timings;
        var words = heard.Count == 0 ? "nothing" : $"\"{string.Join(' ', heard.Take(MostQuoted).Select(word => word.Text))}…\"";
        throw new TextToVideoException(
            "alignment.other_text", FailureCategory.Processing, FormattableString.Invariant($"Little of the script was heard in its recording ({timings.Confidence:P0}): {words}."));
    }
}
