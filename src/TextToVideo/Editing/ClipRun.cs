using TextToVideo.Footage;

namespace TextToVideo.Editing;

/// <summary>A part of a clip without a cut, black or a frozen picture in it.</summary>
/// <param name="FromSeconds">In the clip.</param>
internal readonly record struct ClipRun(double FromSeconds, double ToSeconds)
{
    /// <summary>A sample stands for the quarter of a second around it, so a cut is known no better than that.</summary>
    private const double Guard = 0.1;

    /// <summary>Clips' lengths are given by their longest stream; the last frame of the picture is often a little earlier.</summary>
    private const double TailSeconds = 0.1;

    private const double SampleSeconds = 1.0 / ClipSurvey.PerSecond;

    public double Seconds => ToSeconds - FromSeconds;

    /// <returns>The longest first; of a picture one without end, of a clip at least one.</returns>
    public static IReadOnlyList<ClipRun> Of(MediaFacts facts, ClipSurvey? survey)
    {
        if (facts.Kind == FootageKind.Picture) return [new ClipRun(0, double.PositiveInfinity)];
        var length = Math.Max(0, facts.Seconds - TailSeconds);
        var whole = new ClipRun(0, length);
        if (survey is null || survey.Pace.Length == 0) return [whole];

        var runs = Split(survey, length).Where(run => run.Seconds > 0).OrderByDescending(run => run.Seconds).ThenBy(run => run.FromSeconds).ToList();
        return runs.Count > 0 ? runs : [whole];
    }

    private static IEnumerable<ClipRun> Split(ClipSurvey survey, double length)
    {
        var from = -1;
        for (var i = 0; i <= survey.Pace.Length; i++)
        {
            var sample = i < survey.Pace.Length ? survey.Pace[i] : ClipSurvey.Black;
            if (from >= 0 && sample is ClipSurvey.Black or ClipSurvey.Frozen or ClipSurvey.Cut)
            {
                // Until the last sample that was good; the surveyed part may end with the clip.
                var end = i == survey.Pace.Length ? Math.Min(length, (i * SampleSeconds) + Guard) : ((i - 1) * SampleSeconds) + Guard;
                yield return new ClipRun(from == 0 ? 0 : (from * SampleSeconds) + Guard, Math.Min(length, end));
                from = -1;
            }
            if (from < 0 && sample is not (ClipSurvey.Black or ClipSurvey.Frozen)) from = i;
        }
    }
}
