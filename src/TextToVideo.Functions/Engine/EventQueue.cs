using System.Text.Json;
using Microsoft.DurableTask;

namespace TextToVideo.Functions.Engine;

/// <summary>
/// The events of one name, given out in the order of arrival, one to each wait in the order of the waits. The runtime gives
/// an event to its youngest wait, and to a cancelled one too, which loses it; so it has only one wait at a time here, which is
/// never cancelled.
/// </summary>
internal sealed class EventQueue(TaskOrchestrationContext runtime, string name)
{
    private readonly LinkedList<TaskCompletionSource<JsonElement?>> _waits = new();
    private readonly Queue<JsonElement?> _kept = new();
    private bool _isListening;
    private bool _hasContinued;

    public Task<JsonElement?> WaitAsync(CancellationToken cancellationToken)
    {
        if (_kept.TryDequeue(out var kept)) return Task.FromResult(kept);

        // Continuations run at once and on the orchestrator's own thread, as those of the runtime's tasks do.
        var wait = new TaskCompletionSource<JsonElement?>();
        _waits.AddLast(wait);
        cancellationToken.Register(() =>
        {
            _waits.Remove(wait);
            wait.TrySetCanceled(cancellationToken);
        });
        if (!_isListening) _ = ListenAsync();
        return wait.Task;
    }

    /// <summary>What came and was not taken goes to the next run.</summary>
    public void Continue()
    {
        _hasContinued = true;
        while (_kept.TryDequeue(out var kept)) Forward(kept);
    }

    private async Task ListenAsync()
    {
        do
        {
            _isListening = true;
            var payload = await runtime.WaitForExternalEvent<JsonElement?>(name, CancellationToken.None);
            _isListening = false;
            Give(payload);
        }
        while (_waits.Count > 0 && !_isListening);
    }

    private void Give(JsonElement? payload)
    {
        if (_hasContinued)
        {
            Forward(payload);
        }
        else if (_waits.First is { } first)
        {
            _waits.RemoveFirst();
            first.Value.TrySetResult(payload);
        }
        else
        {
            _kept.Enqueue(payload);
        }
    }

    private void Forward(JsonElement? payload) => runtime.SendEvent(runtime.InstanceId, name, payload!);
}
