using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using TextToVideo.Failures;

namespace TextToVideo.Media.Processes;

/// <summary>Finds local programs. What was found is remembered; what was not is looked for again, as it may be installed meanwhile.</summary>
public sealed class ToolLocator(IOptions<ToolOptions> options)
{
    private readonly ConcurrentDictionary<string, string> _found = new();

    /// <returns>An absolute path, or null.</returns>
    public string? Find(string tool)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tool);
        if (_found.TryGetValue(tool, out var known) && IsExecutable(known)) return known;
        var path = Look(tool);
        if (path is not null) _found[tool] = path;
        return path;
    }

    /// <exception cref="TextToVideoException">`tool.*.missing`, with what to install.</exception>
    public string Require(string tool) => Find(tool) ?? throw new TextToVideoException(
        $"tool.{tool}.missing", FailureCategory.Configuration, MissingMessage(tool));

    private string MissingMessage(string tool) =>
        options.Value.Paths.TryGetValue(tool, out var configured)
            ? $"'{configured}', set as {ToolOptions.Section}:Paths:{tool}, is not an executable file. {ToolSources.HowToInstall(tool)}"
            : $"The program '{tool}' is not on the PATH. {ToolSources.HowToInstall(tool)} Or set {ToolOptions.Section}:Paths:{tool}.";

    private string? Look(string tool)
    {
        var name = options.Value.Paths.GetValueOrDefault(tool, tool);
        if (name.Contains(Path.DirectorySeparatorChar)) return IsExecutable(name) ? Path.GetFullPath(name) : null;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathRooted)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
            .FirstOrDefault(IsExecutable);
    }

    private static bool IsExecutable(string path)
    {
        const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyExecute) != 0);
    }
}
