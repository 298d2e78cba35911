using System.Collections.Concurrent;
using TextToVideo.Failures;

namespace TextToVideo.Media.Processes;

/// <summary>Asks a program for its version. An answer is remembered for as long as the program's file stays as it is.</summary>
public sealed class ToolVersionProbe(ToolLocator locator, ToolRunner runner)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<(string Path, DateTime Changed, string Argument), string> _versions = new();

    /// <param name="argument">`-version` or `--version`, as the tool has it.</param>
    /// <returns>The first line that it prints; null where it is missing.</returns>
    /// <exception cref="TextToVideoException">It is there but does not run.</exception>
    public async Task<string?> VersionAsync(string tool, string argument, CancellationToken cancellationToken)
    {
        if (locator.Find(tool) is not { } path) return null;
        var key = (path, File.GetLastWriteTimeUtc(path), argument);
        if (_versions.TryGetValue(key, out var known)) return known;

        var result = await runner.RunAsync(
            new ToolInvocation { Tool = tool, Arguments = [argument], TimeLimit = TimeLimit }, cancellationToken);
        return _versions[key] = FirstLine(result.StandardOutput) ?? FirstLine(result.StandardErrorTail) ?? "";
    }

    private static string? FirstLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();
}
