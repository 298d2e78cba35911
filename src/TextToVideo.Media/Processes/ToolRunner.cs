using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using TextToVideo.Failures;

namespace TextToVideo.Media.Processes;

/// <summary>The one place that runs local programs.</summary>
public sealed class ToolRunner(ToolLocator locator, TimeProvider clock)
{
    private static readonly SemaphoreSlim Cores = new(Environment.ProcessorCount);

    private readonly ChildGuard _guard = new(locator);

    /// <exception cref="OperationCanceledException">Cancelled; the program and its children have ended.</exception>
    /// <exception cref="ToolFailedException">Its exit code was not 0.</exception>
    /// <exception cref="TextToVideoException">`tool.*.missing`; `tool.*.timeout` (retryable); `tool.*.output` where it printed too much.</exception>
    public async Task<ToolResult> RunAsync(ToolInvocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        if (!invocation.KeepsCoreBusy) return await RunNowAsync(invocation, cancellationToken);
        await Cores.WaitAsync(cancellationToken);
        try
        {
            return await RunNowAsync(invocation, cancellationToken);
        }
        finally
        {
            Cores.Release();
        }
    }

    private async Task<ToolResult> RunNowAsync(ToolInvocation invocation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var started = clock.GetTimestamp();
        var run = new ToolProcess(invocation, await StartAsync(invocation), _guard.HasOwnGroup, clock);
        await using (run)
        {
            var stopped = await run.FinishAsync(cancellationToken);
            // Before the exit code: a tool that is asked to stop may well end with 0 and half a file.
            if (stopped == StopReason.Cancelled) throw new OperationCanceledException(cancellationToken);
            if (stopped is StopReason.OverTime or StopReason.Idle) throw TimedOut(invocation, stopped, run.ErrorTail);
            if (run.ExitCode != 0)
                throw new ToolFailedException(invocation.Tool, run.ExitCode, run.ErrorTail, Redaction.Describe(invocation));
            if (run.OutputWasCut)
                throw new TextToVideoException($"tool.{invocation.Tool}.output", FailureCategory.Processing, $"{invocation.Tool} printed more than {OutputCapture.MaxCharacters} characters.");
            return new ToolResult(run.Output, run.ErrorTail, clock.GetElapsedTime(started));
        }
    }

    private async Task<Process> StartAsync(ToolInvocation invocation)
    {
        string[] command = [.. _guard.Prefix(invocation), locator.Require(invocation.Tool), .. invocation.Arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = invocation.WorkingDirectory ?? "",
            CreateNoWindow = true,
        };
        ToolEnvironment.Fill(start.Environment, invocation.Environment);
        try
        {
            return await ProcessLauncher.StartAsync(start);
        }
        catch (Win32Exception failure)
        {
            throw new TextToVideoException(
                $"tool.{invocation.Tool}.start", FailureCategory.System, $"{invocation.Tool} could not be started: {failure.Message}", isRetryable: true, failure);
        }
    }

    private static TextToVideoException TimedOut(ToolInvocation invocation, StopReason reason, string errorTail)
    {
        var limit = reason == StopReason.Idle ? $"made no progress for {invocation.IdleLimit!.Value.TotalSeconds:0.#} s" : $"was not done after {invocation.TimeLimit.TotalSeconds:0.#} s";
        return new TextToVideoException(
            $"tool.{invocation.Tool}.timeout", FailureCategory.Processing, $"{invocation.Tool} {limit} and was stopped. {errorTail.Split('\n')[^1]}".TrimEnd(), isRetryable: true);
    }
}
