namespace TextToVideo.Retention;

/// <summary>What one round of cleaning did.</summary>
/// <param name="Leftovers">Files of jobs and brands that are gone.</param>
/// <param name="Forgotten">Histories of deliveries and preparations.</param>
/// <param name="Jobs">Jobs that were deleted with their files.</param>
/// <param name="Uploads">Files of clients that no job had used for long.</param>
public sealed record CleaningReport(CacheCleaning Cache, int Leftovers, int Forgotten, int Jobs, int Uploads);
