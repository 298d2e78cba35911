using TextToVideo.Redoing;

namespace TextToVideo.Api.Redoing;

/// <summary>The body of a retry may be left out.</summary>
public sealed record RetryBody
{
    /// <summary>Changes of the job's request, from this run on.</summary>
    public RedoSettings? Settings { get; init; }
}
