using TextToVideo.Footage;

namespace TextToVideo.Editing;

/// <summary>Chooses the part of a run in which most happens.</summary>
internal static class LiveliestSpan
{
    private const double StepSeconds = 1.0 / ClipSurvey.PerSecond;

    /// <summary>What was shown already is shown again only where there is nothing else.</summary>
    private const double CostOfRepetition = 20;

    /// <summary>Levels of <see cref="ClipSurvey.Pace"/> that being far from the middle weighs: of equal parts the middle one is taken.</summary>
    private const double CostOfDistance = 0.5;

    /// <summary>Without a survey, the part is not sought further in.</summary>
    private const double FurthestSeconds = 10;

    /// <param name="seconds">Not more than the run has.</param>
    /// <param name="shown">Parts of the clip.</param>
    /// <returns>Where it begins.</returns>
    public static double Find(ClipRun run, double seconds, ClipSurvey? survey, IReadOnlyList<ClipRun> shown)
    {
        var spare = run.Seconds - seconds;
        if (spare <= 0) return run.FromSeconds;
        var end = survey is { Pace.Length: > 0 } ? spare : Math.Min(spare, 2 * FurthestSeconds);
        var (best, most) = (run.FromSeconds, double.NegativeInfinity);
        for (var step = 0; step * StepSeconds <= end; step++)
        {
            var from = run.FromSeconds + (step * StepSeconds);
            var distance = Math.Abs((step * StepSeconds) - (end / 2)) / Math.Max(StepSeconds, end / 2);
            var score = Liveliness(survey, from, from + seconds) - (CostOfDistance * distance) - (CostOfRepetition * Repeated(shown, from, from + seconds) / seconds);
            if (score > most + 1e-9) (best, most) = (from, score);
        }
        return best;
    }

    private static double Liveliness(ClipSurvey? survey, double from, double to)
    {
        if (survey is null || survey.Pace.Length == 0) return 0;
        var (sum, count) = (0, 0);
        for (var i = Math.Max(0, (int)Math.Ceiling(from / StepSeconds)); i < survey.Pace.Length && i * StepSeconds <= to; i++)
        {
            if (char.IsAsciiDigit(survey.Pace[i])) sum += survey.Pace[i] - '0';
            count++;
        }
        return count == 0 ? 0 : (double)sum / count;
    }

    private static double Repeated(IReadOnlyList<ClipRun> shown, double from, double to) =>
        shown.Sum(span => Math.Max(0, Math.Min(to, span.ToSeconds) - Math.Max(from, span.FromSeconds)));
}
