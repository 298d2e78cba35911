namespace TextToVideo.Api.Uploads;

/// <param name="NextCursor">For the next page; null on the last.</param>
public sealed record UploadPageAnswer(IReadOnlyList<UploadAnswer> Uploads, string? NextCursor);
