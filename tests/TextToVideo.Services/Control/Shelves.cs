namespace TextToVideo.Services.Control;

/// <summary>What the libraries have and allow; null: as it is.</summary>
/// <param name="Clips">False: pictures only.</param>
/// <param name="PexelsRequests">For an hour.</param>
/// <param name="PixabayRequests">For a minute.</param>
public sealed record Shelves(bool? Clips, int? PexelsRequests, int? PixabayRequests);
