using System.Globalization;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Media.Ffmpeg.Probing;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Ffmpeg.Surveying;

/// <summary>
/// One decoding of a clip to small grey frames. Frames that no other needs are skipped, and what smooths blocks is left out:
/// neither is seen at this size.
/// </summary>
internal sealed class FfmpegSurveyor(FfmpegTool ffmpeg) : IClipSurveyor
{
    private const string FramesFile = "survey.gray";

    /// <summary>Pixels decoded at most: forty seconds of 1080p at 30 frames a second, and so much less of larger footage.</summary>
    private const double MostPixels = 40.0 * 30 * 1920 * 1080;

    private const double LeastSeconds = 12;
    private const double MostSeconds = 90;

    public string Version => "1";

    public async Task<ClipSurvey> SurveyAsync(string path, MediaFacts facts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using var file = new PlainName(path);
        var isPicture = facts.Kind == FootageKind.Picture;
        string[] length = isPicture ? [] : ["-t", SecondsOf(facts).ToString("0.###", CultureInfo.InvariantCulture)];
        string[] end = isPicture ? ["-frames:v", "1"] : [];
        var rate = isPicture ? "" : $"fps={ClipSurvey.PerSecond}:start_time=0,";
        try
        {
            await ffmpeg.RunAsync(
                [
                    "-threads", "1", "-skip_frame", "noref", "-skip_loop_filter", "all", .. length, .. MediaInput.Guards, "-i", file.Name, "-map", "0:v:0", .. end,
                    "-vf", $"{rate}scale={SurveyFrame.Width}:{SurveyFrame.Height}:flags=area,format=gray", "-f", "rawvideo", FramesFile,
                ],
                file.Folder,
                cancellationToken,
                limits: ToolLimits.Inspection with { CpuTime = null });
        }
        catch (ToolFailedException e)
        {
            throw new TextToVideoException("media.unreadable", FailureCategory.Validation, $"'{file.ShownName}' cannot be used: it breaks off.", isRetryable: false, e);
        }
        return SurveyReader.Read(await File.ReadAllBytesAsync(Path.Combine(file.Folder, FramesFile), cancellationToken), isPicture);
    }

    private static double SecondsOf(MediaFacts facts)
    {
        var pixelsASecond = (double)facts.Width * facts.Height * Math.Max(1, facts.FramesPerSecond);
        return Math.Clamp(MostPixels / pixelsASecond, LeastSeconds, MostSeconds);
    }
}
