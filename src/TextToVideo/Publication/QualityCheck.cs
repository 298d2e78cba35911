using TextToVideo.Captions;
using TextToVideo.Inspection;

namespace TextToVideo.Publication;

/// <summary>
/// Judges a finished job by what its steps measured anyway: loudness, caption times, the length of shots, and the frames
/// among which the thumbnail was chosen. `ttv inspect` decodes the whole video instead.
/// </summary>
internal static class QualityCheck
{
    private const double Black = 0.03;

    private static readonly InspectionLimits Limits = new();

    /// <param name="subtitles">On the video's timeline.</param>
    public static IReadOnlyList<Finding> Judge(PublicationPlan plan, IReadOnlyList<CaptionCue> subtitles)
    {
        var facts = plan.Finished.Facts;
        var captions = subtitles.Select(cue => new ReadCaption(cue.Start.TotalSeconds, cue.End.TotalSeconds, [.. cue.Lines.Select(line => line.Text)])).ToList();
        IEnumerable<Finding> all =
        [
            .. SoundRules.Check(new VideoMeasures { LoudnessLufs = facts.LoudnessLufs, TruePeakDbtp = facts.TruePeakDbtp }, Limits),
            .. PictureRules.Rhythm([.. plan.Scenes.SelectMany(ShotsOf)], Limits),
            .. PictureRules.Repeats(SampledScenes(plan), Limits),
            .. plan.Finished.Frames.Where(frame => frame.Brightness < Black).Select(frame =>
                new Finding("picture.black", Severity.Warning, "The picture is black.") { FromSeconds = frame.Seconds, Measured = frame.Brightness, Limit = Black }),
            .. CaptionRules.Check(captions, facts.Seconds, Limits),
        ];
        return [.. all.Where(finding => finding.Severity != Severity.Note)];
    }

    /// <summary>One line for each kind of finding: the first, and how many more there are.</summary>
    public static IEnumerable<string> Warnings(IReadOnlyList<Finding> findings) =>
        findings.GroupBy(finding => finding.Code).Select(same => same.Count() == 1 ? same.First().Text : $"{same.First().Text} And {same.Count() - 1} more like it.");

    private static IEnumerable<ShownPicture> ShotsOf(PublishedScene scene)
    {
        IReadOnlyList<double> cuts = [0, .. scene.Cuts ?? [], scene.Seconds];
        return cuts.Zip(cuts.Skip(1)).Select(shot => new ShownPicture(scene.StartSeconds + shot.First, scene.StartSeconds + shot.Second, ""));
    }

    private static ShownPicture ShotOf(PublishedScene scene) => new(scene.StartSeconds, scene.StartSeconds + scene.Seconds, "");

    // One frame a scene: two of the same scene look alike as they should.
    private static List<ShownPicture> SampledScenes(PublicationPlan plan) =>
    [
        .. plan.Scenes
            .Select(scene => (Shot: ShotOf(scene), Frame: plan.Finished.Frames.FirstOrDefault(f => f.Seconds >= scene.StartSeconds && f.Seconds < scene.StartSeconds + scene.Seconds)))
            .Where(s => s.Frame is not null)
            .Select(s => s.Shot with { Hash = s.Frame!.Hash }),
    ];
}
