using TextToVideo.Storyboards;

namespace TextToVideo.Api.Mcp;

internal sealed record EditStoryboardArguments
{
    public required string JobId { get; init; }

    /// <summary>Of a job in several languages: which of them; left out, that of its text.</summary>
    public string? Language { get; init; }

    /// <summary>The whole storyboard as it shall be; left out: only read.</summary>
    public Storyboard? Storyboard { get; init; }

    /// <summary>Of the storyboard that was edited, as the last call told it.</summary>
    public string? Etag { get; init; }

    /// <summary>Go on with the job, where it waits for approval.</summary>
    public bool Approve { get; init; }
}
