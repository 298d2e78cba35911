using TextToVideo.Redoing;
using TextToVideo.Storyboards;

namespace TextToVideo.Api.Redoing;

/// <summary>An edit that is not kept yet; the body may be left out.</summary>
public sealed record PlanBody
{
    /// <summary>As it would be sent to be kept; left out: the one that is kept.</summary>
    public Storyboard? Storyboard { get; init; }

    /// <summary>As they would be sent with the retry.</summary>
    public RedoSettings? Settings { get; init; }
}
