using TextToVideo.Durable;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;

namespace TextToVideo.Jobs;

/// <summary>Where a job stands among those that wait: by priority, of equal ones drafts before finals, and then in turn for each who asks.</summary>
public static class JobQueue
{
    public const string Name = "jobs";

    /// <summary>Whoever is not told apart from others.</summary>
    public const string NobodysShare = "-";

    public static QueuePlace PlaceOf(GenerateVideoInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var priority = JobPriority.High - input.Request.Priority;
        var isFinal = input.Request is { Draft: false, Quality: not Quality.Low };
        return new QueuePlace(Name, (2 * priority) + (isFinal ? 1 : 0), input.Share ?? NobodysShare);
    }
}
