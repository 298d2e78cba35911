using System.Text.Json;
using TextToVideo.Failures;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Ffmpeg.Probing;

/// <summary>ffprobe: what a file says of itself.</summary>
internal sealed class FfprobeTool(ToolRunner runner)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    /// <param name="path">Absolute; its name is plain, without patterns or protocols.</param>
    /// <exception cref="ToolFailedException">It is not media.</exception>
    public async Task<ProbeReport> ReadAsync(string path, CancellationToken cancellationToken, bool withFirstFrame = false)
    {
        string[] frame = withFirstFrame ? ["-show_frames", "-read_intervals", "%+#1"] : [];
        var result = await runner.RunAsync(
            new ToolInvocation
            {
                Tool = "ffprobe",
                Arguments = ["-hide_banner", "-loglevel", "error", "-threads", "1", .. MediaInput.Guards, "-print_format", "json", "-show_format", "-show_streams", .. frame, Path.GetFileName(path)],
                WorkingDirectory = Path.GetDirectoryName(path),
                TimeLimit = TimeLimit,
                Limits = ToolLimits.Inspection,
            },
            cancellationToken);
        return JsonSerializer.Deserialize<ProbeReport>(result.StandardOutput)
            ?? throw new TextToVideoException("tool.ffprobe.output", FailureCategory.Processing, "ffprobe printed nothing.");
    }
}
