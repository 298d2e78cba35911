using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace TextToVideo.Media.Processes;

/// <summary>A running program, from its start to the moment when it and all that it started have ended.</summary>
internal sealed class ToolProcess : IAsyncDisposable
{
    /// <summary>End of pipe is not exit: a grandchild may hold the pipe open long after.</summary>
    private static readonly TimeSpan DrainGrace = TimeSpan.FromSeconds(2);

    private readonly ToolInvocation _invocation;
    private readonly Process _process;
    private readonly bool _hasOwnGroup;
    private readonly TimeProvider _clock;
    private readonly ErrorTail _errors = new();
    private readonly OutputCapture _output = new();
    private readonly CancellationTokenSource _idle;
    private readonly CancellationTokenSource _drained = new();
    private readonly TaskCompletionSource<ExceptionDispatchInfo> _callbackFailed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _pumps;

    public ToolProcess(ToolInvocation invocation, Process process, bool hasOwnGroup, TimeProvider clock)
    {
        (_invocation, _process, _hasOwnGroup, _clock) = (invocation, process, hasOwnGroup, clock);
        _idle = new CancellationTokenSource(invocation.IdleLimit ?? Timeout.InfiniteTimeSpan, clock);
        _pumps = Task.WhenAll(Task.Run(WriteInputAsync), Task.Run(ReadOutputAsync), Task.Run(ReadErrorsAsync));
    }

    public int ExitCode => _process.ExitCode;

    public string Output => _output.ToString();

    public bool OutputWasCut => _output.IsCut;

    public string ErrorTail => Redaction.Hide(_errors.ToString(), _invocation.Secrets);

    /// <summary>Waits for the end, or brings it about.</summary>
    public async Task<StopReason> FinishAsync(CancellationToken cancellationToken)
    {
        using var time = new CancellationTokenSource(_invocation.TimeLimit, _clock);
        using var any = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, time.Token, _idle.Token);
        var stopped = StopReason.None;
        var exit = _process.WaitForExitAsync(CancellationToken.None);
        using (var stop = new StopSignal(any.Token))
        {
            await Task.WhenAny(exit, stop.Raised, _callbackFailed.Task);
            if (!exit.IsCompleted)
            {
                stopped = cancellationToken.IsCancellationRequested ? StopReason.Cancelled
                    : _callbackFailed.Task.IsCompleted ? StopReason.CallbackFailed
                    : time.IsCancellationRequested ? StopReason.OverTime : StopReason.Idle;
                await StopAsync(exit);
            }
        }
        await exit;
        await DrainAsync();
        if (cancellationToken.IsCancellationRequested) return StopReason.Cancelled;
        if (_callbackFailed.Task.IsCompleted) (await _callbackFailed.Task).Throw();
        return stopped;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            ProcessSignals.KillTree(_process, _hasOwnGroup);
            await _process.WaitForExitAsync(CancellationToken.None);
        }
        await _drained.CancelAsync();
        await _pumps;
        _process.Dispose();
        _idle.Dispose();
        _drained.Dispose();
    }

    private async Task StopAsync(Task exit)
    {
        ProcessSignals.AskToStop(_process);
        try
        {
            await exit.WaitAsync(_invocation.StopGrace, _clock);
        }
        catch (TimeoutException)
        {
            ProcessSignals.KillTree(_process, _hasOwnGroup);
        }
        await exit;
        // What it started may not have heard the request.
        ProcessSignals.KillTree(_process, _hasOwnGroup);
    }

    /// <summary>All that the program itself wrote is in the pipe by now; readers that still wait, wait for somebody else.</summary>
    private async Task DrainAsync()
    {
        try
        {
            await _pumps.WaitAsync(DrainGrace, _clock);
        }
        catch (TimeoutException)
        {
            // The holder is of the tool's group, which is why its number cannot be somebody else's by now.
            ProcessSignals.KillTree(_process, _hasOwnGroup);
            await _drained.CancelAsync();
            await _pumps;
        }
    }

    private async Task WriteInputAsync()
    {
        try
        {
            await using var input = _process.StandardInput;
            if (_invocation.StandardInput is { } text) await input.WriteAsync(text.AsMemory(), _drained.Token);
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException)
        {
            // It ended, or closed its end, without reading on; its exit code says whether that was well.
        }
    }

    private Task ReadErrorsAsync() => ReadAsync(_process.StandardError, text =>
    {
        _errors.Add(text);
        if (_invocation.IsProgress is null) Progressed();
    });

    private async Task ReadOutputAsync()
    {
        var lines = new LineSplitter(OnLine);
        await ReadAsync(_process.StandardOutput, text =>
        {
            if (_invocation.OnOutputLine is null) _output.Add(text);
            if (_invocation.IsProgress is null) Progressed();
            lines.Add(text);
        });
        lines.Flush();
    }

    private void OnLine(string line)
    {
        if (_callbackFailed.Task.IsCompleted) return;
        try
        {
            if (_invocation.IsProgress?.Invoke(line) == true) Progressed();
            _invocation.OnOutputLine?.Invoke(line);
        }
        catch (Exception failure)
        {
            // Reading goes on, or the program would hang on a full pipe; the caller gets the failure once it has ended.
            _callbackFailed.TrySetResult(ExceptionDispatchInfo.Capture(failure));
        }
    }

    private void Progressed()
    {
        if (_invocation.IdleLimit is { } limit) _idle.CancelAfter(limit);
    }

    private async Task ReadAsync(StreamReader reader, ReadText onText)
    {
        var buffer = new char[8 * 1024];
        try
        {
            while (await reader.ReadAsync(buffer, _drained.Token) is var count and > 0) onText(buffer.AsSpan(0, count));
        }
        catch (OperationCanceledException)
        {
            // The drain's grace is over.
        }
    }

    private delegate void ReadText(ReadOnlySpan<char> text);
}
