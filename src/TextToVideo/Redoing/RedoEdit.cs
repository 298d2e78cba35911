using TextToVideo.Jobs;
using TextToVideo.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Redoing;

/// <summary>What a retry would be asked for; all of it judged already.</summary>
public sealed record RedoEdit
{
    public static RedoEdit None { get; } = new();

    /// <summary>This stage and all later ones are made anew; null: only what is missing.</summary>
    public JobState? From { get; init; }

    /// <summary>In place of the one that is kept; null: that one.</summary>
    public Storyboard? Storyboard { get; init; }

    /// <summary>In place of the job's; null: that.</summary>
    public VideoRequest? Request { get; init; }
}
