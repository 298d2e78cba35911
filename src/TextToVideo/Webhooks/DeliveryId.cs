using TextToVideo.Jobs;

namespace TextToVideo.Webhooks;

/// <summary>Instance ids of deliveries: found by their job, one for each thing told.</summary>
public static class DeliveryId
{
    private const string Mark = "-hook-";

    public static string For(string runId, JobState state) => $"{runId}{Mark}{state.ToString()}";

    /// <summary>What all deliveries of a run begin with.</summary>
    public static string PrefixOf(string runId) => runId + Mark;
}
