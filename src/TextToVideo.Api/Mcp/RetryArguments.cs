using TextToVideo.Jobs;
using TextToVideo.Redoing;

namespace TextToVideo.Api.Mcp;

internal sealed record RetryArguments
{
    public required string JobId { get; init; }

    /// <summary>This stage and all later ones are made anew.</summary>
    public JobState? From { get; init; }

    /// <summary>Another limit of cost, in US dollars, which what the job spent before counts against. Null: the one that it has.</summary>
    public decimal? MaxCost { get; init; }

    /// <summary>Changes of the job's request, from this run on.</summary>
    public RedoSettings? Settings { get; init; }
}
