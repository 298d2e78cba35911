namespace TextToVideo.Media.Processes;

/// <param name="StandardOutput">Empty where a line callback took it.</param>
/// <param name="StandardErrorTail">The last lines, a few kilobytes at most.</param>
public sealed record ToolResult(string StandardOutput, string StandardErrorTail, TimeSpan Elapsed);
