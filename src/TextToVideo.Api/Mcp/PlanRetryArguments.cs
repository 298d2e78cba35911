using TextToVideo.Jobs;
using TextToVideo.Redoing;
using TextToVideo.Storyboards;

namespace TextToVideo.Api.Mcp;

internal sealed record PlanRetryArguments
{
    public required string JobId { get; init; }

    /// <summary>This stage and all later ones are made anew.</summary>
    public JobState? From { get; init; }

    /// <summary>An edited storyboard that is not kept yet, whole; left out: the one that is kept.</summary>
    public Storyboard? Storyboard { get; init; }

    /// <summary>Changes of the job's request.</summary>
    public RedoSettings? Settings { get; init; }
}
