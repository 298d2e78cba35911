using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>ffmpeg as this product runs it: with bounded threads, local files only, and always from a working folder whose file names are plain.</summary>
internal sealed class FfmpegTool(ToolRunner runner, ToolVersionProbe versions, IOptions<FfmpegOptions> options)
{
    internal const string Name = "ffmpeg";

    // -nostdin: it would read keys. A wait of one second for progress is short against the idle limit and costs nothing.
    private static readonly string[] AlwaysFirst =
        ["-hide_banner", "-nostdin", "-y", "-nostats", "-progress", "pipe:1", "-stats_period", "1", "-filter_complex_threads", "1"];

    /// <summary>What it writes is thrown away when it is stopped, so it need not finish its file.</summary>
    private static readonly TimeSpan StopGrace = TimeSpan.FromSeconds(0.5);

    private FilterList? _filters;

    /// <exception cref="TextToVideoException">`tool.ffmpeg.missing`, `tool.ffmpeg.too_old`</exception>
    public async Task<FfmpegVersion> VersionAsync(CancellationToken cancellationToken)
    {
        var line = await versions.VersionAsync(Name, "-version", cancellationToken)
            ?? throw new TextToVideoException("tool.ffmpeg.missing", FailureCategory.Configuration, "The program 'ffmpeg' was not found. Install ffmpeg 5.1 or later and put it on the PATH, or set Tools:Paths:ffmpeg.");
        var version = FfmpegVersion.Parse(line);
        if (version.IsTooOld)
            throw new TextToVideoException("tool.ffmpeg.too_old", FailureCategory.Configuration, $"ffmpeg {version.Text} is too old: 5.1 or later is needed. Install it, or set Tools:Paths:ffmpeg to a newer one.");
        return version;
    }

    public async Task<bool> HasFilterAsync(string filter, CancellationToken cancellationToken)
    {
        _filters ??= FilterList.Parse((await runner.RunAsync(
            new ToolInvocation { Tool = Name, Arguments = ["-hide_banner", "-filters"], TimeLimit = TimeSpan.FromSeconds(15) },
            cancellationToken)).StandardOutput);
        return _filters.Contains(filter);
    }

    /// <param name="logLevel">`error`; `info` where a filter's findings are wanted from the log.</param>
    /// <param name="timeLimit">Default: the configured one.</param>
    /// <param name="limits">Default: files up to the configured size.</param>
    /// <param name="environment">Variables beyond those that every run gets.</param>
    /// <exception cref="ToolFailedException"/>
    public async Task<FfmpegRun> RunAsync(
        IReadOnlyList<string> arguments, string workingFolder, CancellationToken cancellationToken, string logLevel = "error", TimeSpan? timeLimit = null, ToolLimits? limits = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var progress = new FfmpegProgress();
        var result = await runner.RunAsync(
            new ToolInvocation
            {
                Tool = Name,
                Arguments = [.. AlwaysFirst, "-loglevel", logLevel, .. arguments],
                WorkingDirectory = workingFolder,
                Environment = environment ?? new Dictionary<string, string>(),
                TimeLimit = timeLimit ?? options.Value.TimeLimit,
                Limits = limits ?? new ToolLimits(FileSizeBytes: options.Value.MaxFileGigabytes * 1_000_000_000L),
                IdleLimit = options.Value.IdleLimit,
                StopGrace = StopGrace,
                IsProgress = line => progress.Read(line),
                OnOutputLine = _ => { },
            },
            cancellationToken);
        return new FfmpegRun($"{Name} {string.Join(' ', arguments)}", progress.Frames, progress.Position, result.StandardErrorTail);
    }
}
