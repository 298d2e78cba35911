using Microsoft.Extensions.Options;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>ffmpeg and ffprobe by hand, to make what is tested and to look into what came out.</summary>
internal static class TestTool
{
    private static readonly ToolRunner Runner = new(new ToolLocator(Options.Create(new ToolOptions())), TimeProvider.System);

    /// <summary>Input options, filters, output.</summary>
    public static Task<ToolResult> FfmpegAsync(CancellationToken cancellationToken, params string[] arguments) =>
        RunAsync("ffmpeg", ["-hide_banner", "-nostdin", "-nostats", "-y", .. arguments], cancellationToken);

    public static async Task<string> FfprobeAsync(string path, string entries, CancellationToken cancellationToken, params string[] options) =>
        (await RunAsync("ffprobe", ["-v", "error", "-of", "csv=p=0", "-show_entries", entries, .. options, path], cancellationToken)).StandardOutput.Trim();

    private static Task<ToolResult> RunAsync(string tool, IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        Runner.RunAsync(new ToolInvocation { Tool = tool, Arguments = arguments, TimeLimit = TimeSpan.FromMinutes(1) }, cancellationToken);
}
