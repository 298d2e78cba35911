using System.Collections.Concurrent;

namespace TextToVideo.Durable.Conformance.Work;

/// <summary>Every decision on every replay. Static on purpose: orchestrations have no services, and the log is no input to them.</summary>
public static class DecisionLog
{
    private static readonly ConcurrentDictionary<(string InstanceId, int Position), ConcurrentBag<string>> Log = new();

    public static void Add(string instanceId, int position, string decision) =>
        Log.GetOrAdd((instanceId, position), _ => []).Add(decision);

    /// <summary>How often the decision at the position was made, and the different ones that were made there.</summary>
    public static (int Times, string[] Different) At(string instanceId, int position) =>
        Log.TryGetValue((instanceId, position), out var made) ? (made.Count, [.. made.Distinct()]) : (0, []);
}
