namespace TextToVideo.Failures;

/// <summary>A local program ended badly. Retryable: a killed or starved process may do better next time.</summary>
/// <param name="exitCode">Negative or over 128 where a signal ended it.</param>
/// <param name="standardErrorTail">At most a few kilobytes, the last lines.</param>
/// <param name="redactedArguments">For the log; no secrets.</param>
public sealed class ToolFailedException(string tool, int exitCode, string standardErrorTail, string redactedArguments, bool isRetryable = true)
    : TextToVideoException(
        $"tool.{tool}.failed",
        FailureCategory.Processing,
        $"{tool} ended with exit code {exitCode}. {LastLine(standardErrorTail)}".TrimEnd(),
        isRetryable)
{
    public string Tool { get; } = tool;

    public int ExitCode { get; } = exitCode;

    public string StandardErrorTail { get; } = standardErrorTail;

    public string RedactedArguments { get; } = redactedArguments;

    private static string LastLine(string text) => text.TrimEnd().Split('\n')[^1].Trim();
}
