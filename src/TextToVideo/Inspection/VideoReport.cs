namespace TextToVideo.Inspection;

/// <summary>A video as it was found.</summary>
/// <param name="File">Its name.</param>
/// <param name="Findings">By their place in the video.</param>
public sealed record VideoReport(string File, VideoMeasures Measures, IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing worse than a note.</summary>
    public bool IsGood => Findings.All(finding => finding.Severity == Severity.Note);
}
