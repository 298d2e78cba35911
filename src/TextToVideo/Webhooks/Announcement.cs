using System.Text.Json;
using TextToVideo.Jobs;

namespace TextToVideo.Webhooks;

/// <summary>Something that a job's callback is to be told.</summary>
public sealed record Announcement
{
    public required string JobId { get; init; }

    public required string RunId { get; init; }

    public required JobState State { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Uri CallbackUrl { get; init; }

    public string? SealedSecret { get; init; }

    /// <summary>Where this server is reached from outside; null: unknown, the links are relative.</summary>
    public Uri? PublicBase { get; init; }

    public JobFailure? Failure { get; init; }

    public JsonElement? Metadata { get; init; }
}
