namespace TextToVideo.Uploads;

/// <param name="UsedAt">When it was last sent or named by a job.</param>
/// <param name="ExpiresAt">When it goes unless it is used again.</param>
public sealed record KeptUpload(Upload Upload, DateTimeOffset UsedAt, DateTimeOffset ExpiresAt);
