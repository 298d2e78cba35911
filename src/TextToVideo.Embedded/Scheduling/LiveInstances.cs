using TextToVideo.Embedded.Hosting;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>The orchestrations in memory, in the order of their last use.</summary>
internal sealed class LiveInstances(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, LinkedListNode<LiveInstance>> _bySeq = [];
    private readonly LinkedList<LiveInstance> _byUse = new();

    public int Count
    {
        get
        {
            lock (_gate)
                return _bySeq.Count;
        }
    }

    /// <summary>How many more may be claimed: free places, and places of the idle.</summary>
    public int Room(int wanted)
    {
        lock (_gate)
        {
            var room = Math.Max(0, capacity - _bySeq.Count);
            for (var node = _byUse.First; node is not null && room < wanted; node = node.Next)
                room += node.Value.IsIdle ? 1 : 0;
            return Math.Min(room, wanted);
        }
    }

    public LiveInstance? Find(long seq)
    {
        lock (_gate)
            return _bySeq.TryGetValue(seq, out var node) ? node.Value : null;
    }

    public List<LiveInstance> All()
    {
        lock (_gate)
            return [.. _byUse];
    }

    /// <returns>Those that had to give way: they are in memory no more, and their claims are to be released.</returns>
    public List<LiveInstance> Add(LiveInstance instance)
    {
        var evicted = new List<LiveInstance>();
        lock (_gate)
        {
            RemoveNode(instance.Claim.Seq);
            _bySeq.Add(instance.Claim.Seq, _byUse.AddLast(instance));
            EngineTelemetry.LiveInstances.Add(1);
            for (var node = _byUse.First; node is not null && _bySeq.Count > capacity;)
            {
                var next = node.Next;
                if (node.Value != instance && node.Value.IsIdle)
                {
                    evicted.Add(node.Value);
                    RemoveNode(node.Value.Claim.Seq);
                }
                node = next;
            }
        }
        return evicted;
    }

    public void Touch(LiveInstance instance)
    {
        lock (_gate)
        {
            if (_bySeq.TryGetValue(instance.Claim.Seq, out var node) && node.Value == instance)
            {
                _byUse.Remove(node);
                _byUse.AddLast(node);
            }
        }
    }

    public void Remove(LiveInstance instance)
    {
        lock (_gate)
        {
            if (_bySeq.TryGetValue(instance.Claim.Seq, out var node) && node.Value == instance)
                RemoveNode(instance.Claim.Seq);
        }
    }

    private void RemoveNode(long seq)
    {
        if (!_bySeq.Remove(seq, out var node))
            return;
        _byUse.Remove(node);
        EngineTelemetry.LiveInstances.Add(-1);
    }
}
