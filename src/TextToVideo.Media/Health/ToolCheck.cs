using TextToVideo.Failures;
using TextToVideo.Health;
using TextToVideo.Media.Ffmpeg;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Health;

/// <summary>Whether each local program is here, and which version.</summary>
public sealed class ToolCheck(ToolLocator locator, ToolVersionProbe versions) : IReadinessCheck
{
    private static readonly Tool[] Tools =
    [
        new("ffmpeg", "-version", "cuts, encodes and measures everything", IsRequired: true, Oldest: FfmpegVersion.Oldest),
        new("ffprobe", "-version", "looks into media files; comes with ffmpeg", IsRequired: true),
        new("rsvg-convert", "--version", "draws logos in SVG, and illustrations where ffmpeg lacks librsvg", IsRequired: true),
        new("flite", "--version", "English voices with exact word times", IsRequired: false),
        new("espeak-ng", "--version", "voices for other languages", IsRequired: false),
        new("pocketsphinx_batch", "-version", "word times for English voices that give none", IsRequired: false),
        new("piper", "--version", "neural voices, where their files are configured", IsRequired: false),
        new("whisper-cli", "--version", "word times in any language, where a model is configured", IsRequired: false),
    ];

    public async Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(Tools.Select(tool => LookAsync(tool, isVersionWanted: true, cancellationToken)));

    /// <summary>Starting programs to ask for versions that do not matter would be a tenth of a second before each job.</summary>
    public async Task<IReadOnlyList<ReadinessFinding>> CheckRequiredAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(Tools.Where(tool => tool.IsRequired).Select(tool => LookAsync(tool, isVersionWanted: tool.Oldest is not null, cancellationToken)));

    private async Task<ReadinessFinding> LookAsync(Tool tool, bool isVersionWanted, CancellationToken cancellationToken)
    {
        if (locator.Find(tool.Name) is not { } path) return Missing(tool, "not on the PATH");
        var version = isVersionWanted ? await VersionAsync(tool, cancellationToken) : null;
        if (version is not null && IsTooOld(tool, version)) return Missing(tool, $"{version} is too old; {tool.Oldest} or newer is needed");
        return new ReadinessFinding
        {
            Name = tool.Name,
            Purpose = tool.Purpose,
            IsRequired = tool.IsRequired,
            IsReady = true,
            // Older programs call the question an unknown argument, and end well.
            Detail = version is { Length: > 0 } && !version.StartsWith("error:", StringComparison.Ordinal) ? $"{path}: {version}" : path,
        };
    }

    /// <summary>Some old programs end with an error when asked; that they are there is enough then.</summary>
    private async Task<string?> VersionAsync(Tool tool, CancellationToken cancellationToken)
    {
        try
        {
            return await versions.VersionAsync(tool.Name, tool.VersionArgument, cancellationToken);
        }
        catch (TextToVideoException)
        {
            return null;
        }
    }

    private static bool IsTooOld(Tool tool, string version) => tool.Oldest is not null && FfmpegVersion.Parse(version).Number is { } number && number < tool.Oldest;

    private static ReadinessFinding Missing(Tool tool, string detail) => new()
    {
        Name = tool.Name,
        Purpose = tool.Purpose,
        IsRequired = tool.IsRequired,
        IsReady = false,
        Detail = detail,
        Remedy = ToolSources.HowToInstall(tool.Name),
    };

    private sealed record Tool(string Name, string VersionArgument, string Purpose, bool IsRequired, Version? Oldest = null);
}
