using System.Globalization;
using TextToVideo.Jobs;

namespace TextToVideo.Webhooks;

/// <summary>Instance ids of deliveries: found by their run, one for each thing told, and one more each time it is told again by hand.</summary>
public static class DeliveryId
{
    private const string Mark = "-hook-";
    private const string ReplayMark = "-";

    public static string For(string runId, JobState state) => $"{runId}{Mark}{state.ToString()}";

    /// <summary>What all deliveries of a run begin with.</summary>
    public static string PrefixOf(string runId) => runId + Mark;

    /// <returns>The run that the delivery is of; the id itself where it is none of a delivery.</returns>
    public static string RunOf(string instanceId)
    {
        ArgumentNullException.ThrowIfNull(instanceId);
        var mark = instanceId.LastIndexOf(Mark, StringComparison.Ordinal);
        return mark < 0 ? instanceId : instanceId[..mark];
    }

    /// <param name="number">2 for the first replay.</param>
    public static string Replay(string deliveryId, int number) => deliveryId + ReplayMark + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The delivery that a replay repeats; itself where it is none.</summary>
    public static string OriginalOf(string deliveryId)
    {
        ArgumentNullException.ThrowIfNull(deliveryId);
        var state = deliveryId.LastIndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var replay = deliveryId.IndexOf(ReplayMark, state, StringComparison.Ordinal);
        return replay < 0 ? deliveryId : deliveryId[..replay];
    }
}
