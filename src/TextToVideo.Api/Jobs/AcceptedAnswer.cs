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
        ArgumentNullException.ThrowIfNull(publicBase);
        var root = publicBase.AbsoluteUri.TrimEnd('/') + "/mcp";
        return new AcceptedAnswer
        {
            JobId = jobId,
            Status = status,
            StatusUrl = $"{root}/status/{jobId}",
            ResultUrl = $"{root}/result/{jobId}",
            StoryboardUrl = $"{root}/storyboard/{jobId}",
            EventsUrl = $"{root}/events/{jobId}",
            CancelUrl = $"{root}/cancel/{jobId}",
        };
    }
}
