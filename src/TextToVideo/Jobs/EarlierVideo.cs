using TextToVideo.Orchestrations;

namespace TextToVideo.Jobs;

/// <summary>What a job, or a variant of one, still has when its last run has failed or was cancelled.</summary>
/// <param name="Attempt">The run that made it.</param>
public sealed record EarlierVideo(int Attempt, VideoResult Video);
