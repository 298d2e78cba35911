namespace TextToVideo.Footage.Channels;

/// <summary>What one video of a channel shows.</summary>
/// <param name="At">When it was last said.</param>
/// <param name="IsPublished">False: the job has chosen them, but there is no video yet.</param>
/// <param name="Clips">Their keys.</param>
public sealed record ChannelVideo(string JobId, DateTimeOffset At, bool IsPublished, IReadOnlyList<string> Clips);
