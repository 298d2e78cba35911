namespace TextToVideo.Inspection;

/// <summary>Measures a video file.</summary>
public interface IVideoGauge
{
    /// <param name="captions">An ASS document of the captions that are burnt in, to measure their contrast; null: it is not measured.</param>
    /// <exception cref="Failures.TextToVideoException">`media.unreadable`</exception>
    Task<VideoMeasures> MeasureAsync(string path, string? captions, CancellationToken cancellationToken);
}
