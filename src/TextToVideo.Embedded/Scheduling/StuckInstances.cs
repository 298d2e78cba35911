using System.Collections.Concurrent;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>Instances whose turns fail again and again while the journal works: their own records are damaged, and only an operator can tell what to do.</summary>
internal sealed class StuckInstances
{
    private const int FailuresBeforeStuck = 3;

    private readonly ConcurrentDictionary<string, string> _reasons = new(StringComparer.Ordinal);

    /// <summary>For an operator; null where there are none.</summary>
    public string? Problem
    {
        get
        {
            var (id, reason) = _reasons.OrderBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
            if (id is null)
                return null;
            var others = _reasons.Count > 1 ? $" So it is with {_reasons.Count - 1} more." : "";
            return $"Instance {id} cannot go on and is tried again every minute: {reason}{others}";
        }
    }

    public void Failed(LiveInstance instance, Exception error)
    {
        if (instance.Failures >= FailuresBeforeStuck && !TransientErrors.Contains(error) && error is not JournalUnavailableException)
            _reasons[instance.Claim.Identity.InstanceId] = error.Message;
    }

    public void Forget(LiveInstance instance) => _reasons.TryRemove(instance.Claim.Identity.InstanceId, out _);

    public void Forget(IEnumerable<string> endedIds)
    {
        if (_reasons.IsEmpty)
            return;
        foreach (var id in endedIds)
            _reasons.TryRemove(id, out _);
    }
}
