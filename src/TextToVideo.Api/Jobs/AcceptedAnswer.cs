using TextToVideo.Api.Links;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>A job that has been taken on, and where all about it is found.</summary>
public sealed record AcceptedAnswer
{
    public required string JobId { get; init; }

    public required JobState Status { get; init; }

    public required string StatusUrl { get; init; }

    public required string ResultUrl { get; init; }

    public required string StoryboardUrl { get; init; }

    public required string EventsUrl { get; init; }

    public required string CancelUrl { get; init; }

    public static AcceptedAnswer For(string jobId, JobState status, Uri publicBase)
    {
        string At(string route) => PublicAddress.At(publicBase, $"{route}/{jobId}");
        return new AcceptedAnswer
        {
            JobId = jobId,
            Status = status,
            StatusUrl = At("status"),
            ResultUrl = At("result"),
            StoryboardUrl = At("storyboard"),
            EventsUrl = At("events"),
            CancelUrl = At("cancel"),
        };
    }
}
