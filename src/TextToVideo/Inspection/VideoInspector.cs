namespace TextToVideo.Inspection;

/// <summary>Measures a finished video and says what is wrong with it.</summary>
public sealed class VideoInspector(IVideoGauge gauge)
{
    /// <param name="captions">As a subtitle file has them; empty: they are not looked at.</param>
    /// <param name="burntIn">An ASS document; null: the contrast of captions is not measured.</param>
    /// <exception cref="Failures.TextToVideoException">`media.unreadable`</exception>
    public async Task<VideoReport> InspectAsync(string path, IReadOnlyList<ReadCaption> captions, string? burntIn, InspectionLimits limits, CancellationToken cancellationToken)
    {
        var measures = await gauge.MeasureAsync(path, burntIn, cancellationToken);
        return new VideoReport(Path.GetFileName(path), measures, Judge(measures, captions, limits));
    }

    public static IReadOnlyList<Finding> Judge(VideoMeasures measures, IReadOnlyList<ReadCaption> captions, InspectionLimits limits)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(captions);
        ArgumentNullException.ThrowIfNull(limits);
        IEnumerable<Finding> all =
        [
            .. StreamRules.Check(measures, limits),
            .. SoundRules.Check(measures, limits),
            .. PictureRules.Check(measures, limits),
            .. CaptionRules.Check(captions, measures.Seconds, limits),
            .. CaptionRules.CheckContrast(measures.CaptionContrasts, limits),
        ];
        return [.. all.OrderBy(finding => finding.FromSeconds ?? -1)];
    }
}
